"""Names of months (m), weekdays (w, Monday is 0), day (d) and week (k) in every language of CLDR.

Made by tests/dates/cldr_names.py from babel 2.18.0; do not edit.
"""

MAJOR = {
    "d": (
        "araw dae dag dagar dage dagen dagur dan dana day days ddiwrnod den deň dia dias "
        "diena dienas dienos dienu dienų dies din dite ditë diwrnod dna dne dneva dni dnia "
        "dnu dny dní dnů dygn dzien dzień día días døgn dňa egun giorni giorno gun gün hari "
        "jour jours kun nap ngay ngày oopaev oopaeva paev paeva paiva paivaa päev päeva päivä "
        "päivää siku tag tage zile ööpäev ööpäeva ημέρα ημέρεσ дан дана ден дена день дней "
        "дни дня дні днів кун күн сут сутак суткі хоног יום יומיים ימים ימ׳ أيام روز كۇن هاري "
        "يوم يومان يومًا दिन दिवस দিন ਦਿਨ દિવસ நாட்கள் நாள் రోజు రోజులు ದಿನ ದಿನಗಳು ದಿನವು "
        "ദിവസം ദിവസം‌ දින วัน ມື້ ရက် დღე ថ្ងៃ 𐐼𐐩𐑆 "
    ),
    "k": (
        "aste hafta het hft hét həftə jave javë mgg mgu nad nadal nadalat nedelas nedelje "
        "nedelu nedjelje nedēļa nedēļas nedēļu näd nädal nädalat sapt saptamana saptamani sav "
        "savaiciu savaite savaites savaitė savaitės savaičių scht sedm sedmica sedmice sem "
        "semaine semaines semana semanas sems setm setmana setmanes sett settimana settimane "
        "săpt săptămâni săptămână teden tedna tedni tednov tjedan tjedana tjedna tuan tuần "
        "tyd tyden tydne tydnu tydny tydz tydzien tydzień tyg tygodni tygodnia tygodnie tyz "
        "tyzden tyzdna tyzdne tyzdnov týd týden týdne týdny týdnů týž týždeň týždne týždňa "
        "týždňov uge uger uke uker vecka veckor veke veker viikko viikkoa vika vikur week "
        "weeks weke weken wiki wkn wks woche wochen wythnos εβδ εβδομάδα εβδομάδεσ апта д.х "
        "недели недель недеље недјеље сед седм седмица седмице седмици тиж тиждень тижня "
        "тижні тижнів тыдз тыдзень тыдня тыдняў тыдні ҳафт ҳафта շաբ שבוע שבועות שבועיים "
        "أسابيع أسبوع أسبوعان أسبوعًا اپتا ميڠݢو هفته ہفتے आठवडा आठवडे सप्ताह हप्ता সপ্তাহ "
        "ਹਫ਼ਤਾ ਹਫ਼ਤੇ અઠવાડિયા અઠવાડિયું வார வாரங்கள் வாரம் వారం వారాలు ವಾರ ವಾರಗಳು ವಾರವು ആഴ്ച "
        "සති สัปดาห์ ပတ် კვრ សប្ដាហ៍ 𐐶𐐨𐐿 𐐶𐐨𐐿𐑅 "
    ),
    "k w6": ("нед неделя "),
    "m1": (
        "ean eanair eanáir ene enero gen gener gennaio ian ianuarie ion ionawr jaan jaanuar "
        "jan janar janeiro janner januar januara januari januarie january január januára janv "
        "janvaris janvier janvāris janúar jän jänner led leden ledna oca ocak saus sausio "
        "sausis sij sijecanj sijecnja siječanj siječnja sty styczen styczeń stycznia tammi "
        "tammikuu tammikuuta urt urtarrila xan xaneiro yan yanvar ιαν ιανουάριοσ ιανουαρίου "
        "нэгдүгээр_сар сту студзень студзеня січ січень січня янв январ январь января яну "
        "януари јан јанвар јануар јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ جانفي "
        "جانواري جنو جنوری قاڭتار كانون_الثاني يناير ژانویه ژانویهٔ जनवरी जन॰ जाने जानेवारी "
        "জানু জানুয়ারী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി ජන "
        "ජනවාරි ม.ค มกราคม ມ.ກ ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი មករា ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ 一月 𐐾𐐰𐑌 "
        "𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨 "
    ),
    "m10": (
        "deireadh_fomhair deireadh_fómhair dfomh dfómh eki ekim hyd hydref loka lokakuu "
        "lokakuuta oct october octobre octombrie octubre okt oktabr oktoba oktobar oktober "
        "oktobra oktobris oktoober oktubre oktyabr október októbra ott ottobre out outubro "
        "pazdziernik pazdziernika paź październik października rij rijen rijna spal spalio "
        "spalis tet tetor urr urria říj říjen října οκτ οκτωβρίου οκτώβριοσ аравдугаар_сар "
        "жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябр октябрь "
        "октября октјабр қаз қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر اوکتوبر اکت "
        "اکتبر اکتوبر تشرين_الأول تشرين الأول قازان अक्टूबर अक्टू॰ अक्टोबर ऑक्टो ऑक्टोबर "
        "অক্টো অক্টোঃ অক্টোবর ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર அக் அக்டோபர் అక్టో అక్టోబర్ ಅಕ್ಟೋ "
        "ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്‌ടോബർ ඔක් ඔක්තෝබර් ต.ค ตุลาคม ຕ.ລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ "
        "ოქტომბერი តុលា ᠠᠷᠪᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ ὀκτ ὀκτωβρίου ὀκτώβριοσ 十月 𐐱𐐿𐐻 𐐱𐐿𐐻𐐬𐐺𐐲𐑉 "
    ),
    "m10 w6": ("paz "),
    "m11": (
        "aza azaroa kas kasım lapkr lapkricio lapkritis lapkričio listopadu marras marraskuu "
        "marraskuuta nen nentor nob nobyembre noiembrie nov novemba novembar november "
        "novembra novembre novembris novembro noviembre noy noyabr nën nëntor nóv nóvember "
        "samh samhain stu studeni studenoga tach tachwedd νοέ νοέμβριοσ νοε νοεμβρίου "
        "арван_нэгдүгээр_сар лист листопад листопада ліс лістапад лістапада нов новембар ное "
        "ноември ноя нояб ноябр ноябрь ноября ној нојабр қар қараша նոյ նոյեմբեր նոյեմբերի "
        "נובמבר נוב׳ تشرين_الثاني قاراشا نوامبر نوفمبر نوم نومبر نونبر نوۏيمبر नवंबर नव॰ "
        "नोभेम्बर नोव्हें नोव्हेंबर নভে নভেঃ নভেম্বর ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર நவ நவம்பர் నవం "
        "నవంబర్ ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ නොවැම්බර් พ.ย พฤศจิกายน ພ.ຈ ພະຈິກ နို နိုဝင်ဘာ "
        "ნოე ნოემბერი វិច្ឆិកា ᠠᠷᠪᠠᠨ_ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ 十一月 𐑌𐐬𐑂 𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉 "
    ),
    "m11 m10": ("lis listopad listopada "),
    "m12": (
        "abe abendua ara aralık dec decembar december decembra decembre decembrie decembris "
        "decembro dek dekabr des desemba desember desembre dets detsember dez dezember "
        "dezembro dhj dhjetor dic dicembre diciembre dis disember disyembre déc décembre gru "
        "grudnia grudzien grudzień gruod gruodis gruodzio gruodžio joulu joulukuu joulukuuta "
        "noll nollaig pro prosinac prosinca prosince prosinec rhag rhagfyr δεκ δεκέμβριοσ "
        "δεκεμβρίου арван_хоёрдугаар_сар груд грудень грудня дек декабр декабрь декабря "
        "декември дец децембар жел желтоқсан сне снежань снежня сьн сьнежань сьнежня դեկ "
        "դեկտեմբեր դեկտեմբերի דצמבר דצמ׳ جەلتوقسان دجمبر دجنبر دسامبر دسم دسمبر ديسمبر "
        "ديسيمبر كانون_الأول डिसें डिसेंबर डिसेम्बर दिसंबर दिस॰ ডিসে ডিসেঃ ডিসেম্বর ਦਸੰ ਦਸੰਬਰ "
        "ડિસે ડિસેમ્બર டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් "
        "ธ.ค ธันวาคม ທ.ວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ធ្នូ ᠠᠷᠪᠠᠨ_ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ 十二月 𐐼𐐨𐑅 "
        "𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉 "
    ),
    "m2": (
        "chw chwef chwefror feabh feabhra feb febbraio febr febreiro febrer febrero februar "
        "februara februari februarie februaris february február februára februāris febrúar "
        "fev fevereiro fevr fevral fevrier fév févr février helmi helmikuu helmikuuta lut "
        "lutego luty ots otsaila peb pebrero shk shkurt subat uno unor unora vas vasario "
        "vasaris veebr veebruar velj veljaca veljace veljača veljače úno únor února şub şubat "
        "φεβ φεβρουάριοσ φεβρουαρίου ақп ақпан лют лютага лютий лютого люты феб фебруар фев "
        "февр феврал февраль февраля февруари хоёрдугаар_сар փետրվար փետրվարի փտվ פברואר פבר׳ "
        "اقپان شباط فبر فبراير فبروری فروری فوریه فوریهٔ فيبواري فيفري फ़रवरी फ़र॰ फेब्रु "
        "फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી பிப் பிப்ரவரி ఫిబ్ర "
        "ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി පෙබ පෙබරවාරි ก.พ กุมภาพันธ์ ກ.ພ ກຸມພາ ဖေ "
        "ဖေဖော်ဝါရီ თებ თებერვალი កុម្ភៈ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ 二月 𐑁𐐯𐐺 𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨 "
    ),
    "m2 w5": ("sub "),
    "m3": (
        "bre brezen brezna bře březen března kov kovas kovo maalis maaliskuu maaliskuuta "
        "maart mac machi marc marca march marcius marco marec maret mars marso mart marta "
        "martie marts martxoa marz marzec marzo març março mawrth mrt márc március márta mär "
        "märts märz ozu ozujak ozujka ožu ožujak ožujka μάρ μάρτιοσ μαρ μαρτίου бер березень "
        "березня гуравдугаар_сар мар март марта нау наурыз сак сакавік сакавіка մարտ մարտի "
        "մրտ מרץ آذار مار مارس مارچ مچ ناۋرىز मार्च মার্চ ਮਾਰਚ માર્ચ மார் மார்ச் మార్చి "
        "ಮಾರ್ಚ್ മാർ മാർച്ച് මාර් මාර්තු มี.ค มีนาคม ມ.ນ ມີນາ မတ် მარ მარტი មីនា "
        "ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ 三月 𐑋𐐪𐑉 𐑋𐐪𐑉𐐽 "
    ),
    "m3 w1": ("mar maw "),
    "m4": (
        "abr abril aib aibrean aibreán api apirila apr aprel april aprila aprile aprili "
        "aprilie aprilis aprill apríl apríla aprīlis avr avril bal balandis balandzio "
        "balandžio dub duben dubna ebr ebrill huhti huhtikuu huhtikuuta kwi kwiecien kwiecień "
        "kwietnia nis nisan pri prill tra travanj travnja ápr április απρ απρίλιοσ απριλίου "
        "апр апрел апрель апреля април дөрөвдүгээр_сар квіт квітень квітня кра красавік "
        "красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ ءساۋىر آوریل أبريل أفريل إبريل اپر "
        "اپریل اڤريل نيسان अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ஏப் "
        "ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ අප්‍රේල් เม.ย เมษายน ມ.ສ ເມສາ ဧပြီ "
        "აპრ აპრილი មេសា ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ 四月 𐐩𐐹𐑉 𐐩𐐹𐑉𐐮𐑊 "
    ),
    "m5": (
        "beal bealtaine geg geguze geguzes gegužė gegužės kve kveten kvetna kvě květen května "
        "mag maggio mai maiatza maig maijs maio maj maja majus may mayo mayıs maí mei máj "
        "mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ μαΐ μαΐου май "
        "мам мамыр мая мај тавдугаар_сар тра трав травень травня траўня մայիս մայիսի մյս מאי "
        "أيار مئ مئی مامىر ماي مايو مه مهٔ مي می मई मे মে ਮਈ મે மே మే ಮೇ മേയ് මැයි พ.ค "
        "พฤษภาคม ພ.ພ ພຶດສະພາ မေ მაი მაისი ឧសភា ᠲᠠᠪᠣᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ 五月 𐑋𐐩 "
    ),
    "m6": (
        "birz birzelio birzelis birž birželio birželis cerven cervna cvn cze czerwca czerwiec "
        "eka ekaina giu giugno haz haziran hun hunyo iun iunie iyn iyun jui juin jun juna "
        "june junho juni junie junij junijs junio junius juny juuni jún júna június júní jūn "
        "jūnijs kesa kesakuu kesakuuta kesä kesäkuu kesäkuuta lipanj lipnja meh mehefin meith "
        "meitheamh qer qershor xuno xuño červen června čvn ιουν ιουνίου ιούν ιούνιοσ "
        "зургаадугаар_сар июн июнь июня ијн ијун мау маусым черв червень червня чэр чэрвень "
        "чэрвеня юни јун јуни հնս հունիս հունիսի יוני جوان جون حزيران ماۋسىم يونيو ژوئن जुन "
        "जून জুন ਜੂਨ જૂન ஜூன் జూన్ ಜೂನ್ ജൂൺ ජූනි มิ.ย มิถุนายน ມິ.ຖ ມິຖຸນາ ဇွန် ივნ ივნისი "
        "មិថុនា ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ 六月 𐐾𐐭𐑌 "
    ),
    "m7": (
        "cervence cervenec cvc gor gorff gorffennaf heina heinakuu heinakuuta heinä heinäkuu "
        "heinäkuuta hul hulyo iuil iul iulie iyl iyul iúil juil juill juillet jul jula julai "
        "julho juli julie julij julijs julio juliol julius july juuli júl júla július júlí "
        "jūl jūlijs korr korrik liep liepa liepos lipca lipiec lug luglio srpanj srpnja tem "
        "temmuz uzt uztaila xul xullo července červenec čvc ιουλ ιουλίου ιούλ ιούλιοσ "
        "долоодугаар_сар июл июль июля ијл ијул лип липень липня ліп ліпень ліпеня шіл шілде "
        "юли јул јули հլս հուլիս հուլիսի יולי تموز جول جولائی جولاي جولای جويلية شىلدە يوليو "
        "يوليوز ژوئیه ژوئیهٔ जुलाई जुलै जुल॰ জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ஜூலை జులై ಜುಲೈ ജൂലൈ "
        "ජූලි ก.ค กรกฎาคม ກ.ລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი កក្កដា ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ 七月 𐐾𐐭𐑊 "
        "𐐾𐐭𐑊𐐴 "
    ),
    "m7 m6": ("lip "),
    "m8": (
        "abu abuztua ago agost agosti agosto agu agust agustos agustus aout août aug august "
        "augusta augusti augusts augustus augusztus avg avgust avq avqust awst ağu ağustos "
        "elo elokuu elokuuta gush gusht kol kolovoz kolovoza lunasa lún lúnasa ogo ogos rugp "
        "rugpjucio rugpjutis rugpjūtis rugpjūčio sie sierpien sierpień sierpnia srpen srpna "
        "ágú ágúst αὔγουστοσ αὐγ αὐγούστου αυγ αυγούστου αύγ αύγουστοσ авг август августа "
        "ауг аугуст жні жнівень жніўня наймдугаар_сар серп серпень серпня там тамыз օգոստոս "
        "օգոստոսի օգս אוגוסט אוג׳ آب أغسطس أغشت أوت اوت اگس اگست تامىز غشت ݢوس अगस्ट अगस्त "
        "अग॰ ऑग ऑगस्ट আগ আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് අගෝ "
        "අගෝස්තු ส.ค สิงหาคม ສ.ຫ ສິງຫາ ဩဂုတ် აგვ აგვისტო សីហា ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ 八月 𐐪𐑀 𐐪𐑀𐐲𐑅𐐻 "
    ),
    "m8 m7": ("srp "),
    "m9": (
        "eyl eylul eylül ira iraila mean_fomhair medi meán_fómhair mfomh mfómh rugs rugsejis "
        "rugsejo rugsėjis rugsėjo ruj rujan rujna sentabr sentyabr sep sept septemba "
        "septembar september septembra septembre septembrie septembris septiembre set "
        "setembre setembro setiembre settembre setyembre shtator syys syyskuu syyskuuta szept "
        "szeptember wrz wrzesien wrzesień wrzesnia września zar zari zář září σεπ σεπτέμβριοσ "
        "σεπτεμβρίου вер верасень верасня верасьня вересень вересня есдүгээр_сар сен сент "
        "сентябр сентябрь сентября сентјабр сеп септ септембар септември қыр қыркүйек սեպ "
        "սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ أيلول سبتمبر ستمبر سيڤتيمبر سپت سپتامبر سپتمبر "
        "شتمبر شتنبر قىركۇيەك सप्टें सप्टेंबर सितंबर सित॰ सेप्टेम्बर সেপ সেপ্টেঃ সেপ্টেম্বর "
        "ਸਤੰ ਸਤੰਬਰ સપ્ટે સપ્ટેમ્બર செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ "
        "സെപ്റ്റം സെപ്റ്റംബർ සැප් සැප්තැම්බර් ก.ย กันยายน ກ.ຍ ກັນຍາ စက် စက်တင်ဘာ სექ "
        "სექტემბერი កញ្ញា ᠶᠢᠰᠥᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ 九月 𐑅𐐯𐐹 𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉 "
    ),
    "m9 w5": ("sht "),
    "w0": (
        "astelehena b.e bazar_ertəsi de_luain dilluns dush dushanba dydd_llun dé_luain e_hene "
        "e_hënë esmaspaev esmaspäev hen hetfo hétfő hën isn isnin jumatatu llun luan lundi "
        "lunedi lunedì lunes luni luns maanantai maanantaina maandag man mandag manudagur mon "
        "monday montag mán mánudagur må mån måndag pazartesi pirmadienis pirmd pirmdiena pon "
        "pondeli pondelok pondělí ponedeljak ponedeljek ponedjeljak poniedziałek pzt seg "
        "segunda segunda-feira senin som somwaar thu_hai thứ_hai δευ δευτέρα б.е базар_ертәси "
        "да даваа дс душ душанба дүйсенбі пан панядзелак пн пон понеделник понедельник "
        "понедељак понеділок понедјељак երկ երկուշաբթի יום_ב׳ יום_שני اثنين الاثنين دوشنبه "
        "دۇي دۇيسەنبى پیر सोम सोमबार सोमवार সোম সোমবার ਸੋਮ ਸੋਮਵਾਰ સોમ સોમવાર திங் திங்கள் సోమ "
        "సోమవారం ಸೋಮ ಸೋಮವಾರ തിങ്കളാഴ്‌ച തിങ്കൾ සඳුදා วันจันทร์ ຈັນ ວັນຈັນ တနင်္လာ ორშ "
        "ორშაბათი ចន្ទ ច័ន្ទ ᠲᠠ ᠳᠠ ᠳᠠᠸᠠ 周一 星期一 月曜日 週一 월요일 𐑋𐐲𐑌 𐑋𐐲𐑌𐐼𐐩 "
    ),
    "w0 m8": ("lun "),
    "w0 m9": ("sen "),
    "w1": (
        "antradienis asteartea de_mairt dienstag dimarts dinsdag dydd_mawrth dé_máirt e_marte "
        "e_martë jumanne kedd mairt mangal mangalwaar mardi martedi martedì martes marti "
        "marți máirt otrd otrdiena sal salı sel selasa sesh seshanba teisipaev teisipäev ter "
        "terca terca-feira terça terça-feira thu_ba thứ_ba tiistai tiistaina tir tirs tirsdag "
        "tis tisdag torek tue tuesday tys tysdag utery uto utorak utorok wtorek ç.a "
        "çərşənbə_axşamı út úterý þri þriðjudagur τρί τρίτη аў аўт аўторак вт вто вторник "
        "вівторок мя мягмар сейсенбі сеш сешанба сс уто уторак ч.а чәршәнбә_ахшамы երեքշաբթի "
        "երք יום_ג׳ יום_שלישי الثلاثاء ثلاث سه‌شنبه سەي سەيسەنبى منگل मंगल मंगलवार मंगळ "
        "मंगळवार मङ्गल मङ्गलबार মঙ্গল মঙ্গলবার ਮੰਗਲ ਮੰਗਲਵਾਰ મંગળ મંગળવાર செவ் செவ்வாய் మంగళ "
        "మంగళవారం ಮಂಗಳ ಮಂಗಳವಾರ ചൊവ്വ ചൊവ്വാഴ്ച ചൊവ്വാഴ്‌ച අඟහ අඟහරුවාදා วันอังคาร ວັນອັງຄານ "
        "ອັງຄານ အင်္ဂါ სამ სამშაბათი អង្គារ ᠮᠢᠠᠠᠮᠠᠷ ᠮᠢᠭ 周二 星期二 火曜日 週二 화요일 𐐻𐐭𐑆 𐐻𐐭𐑆𐐼𐐩 "
    ),
    "w1 w3": ("c.a "),
    "w2": (
        "asteazkena budh budhwaar car carsamba cead chor chorshanba céad de_ceadaoin dimecres "
        "dydd_mercher dé_céadaoin e_merkure e_mërkurë jumatano keskiviikko keskiviikkona "
        "kolmapaev kolmapäev mer mercoledi mercoledì mercores mercredi mie miercoles miercuri "
        "mittwoch miy miyerkules mié miércoles mið miðvikudagur mér mércores mër ons onsdag "
        "qua quarta quarta-feira rab rabu sre sreda sri srijeda sroda streda středa sze "
        "szerda thu_tu thứ_tư treciadienis tresd tresdiena trečiadienis trešd trešdiena wed "
        "wednesday woensdag çar çarşamba çərşənbə śr środa τετ τετάρτη лх лхагва сер серада "
        "середа ср сре среда сри сриједа сряда сәрсенбі чор чоршанба чәршәнбә չորեքշաբթի չրք "
        "יום_ד׳ יום_רביעי الأربعاء بدھ بُدھ رابو سار سارسەنبى چهارشنبه बुध बुधबार बुधवार বুধ "
        "বুধবার ਬੁੱਧ ਬੁੱਧਵਾਰ બુધ બુધવાર புத புதன் బుధ బుధవారం ಬುಧ ಬುಧವಾರ ബുധനാഴ്‌ച ബുധൻ බදාදා "
        "วันพุธ ພຸດ ວັນພຸດ ဗုဒ္ဓဟူး ოთხ ოთხშაბათი ពុធ ᡀᠠ ᡀᠠᠭᠪᠠ 周三 星期三 水曜日 週三 수요일 𐐶𐐯𐑌 𐐶𐐯𐑌𐑆𐐼𐐩 "
    ),
    "w3": (
        "alhamisi cet cetrtek ceturtd ceturtdiena cetvrtak csutortok csütörtök ctvrtek czw "
        "czwartek cümə_axşamı dear deardaoin dijous donderdag donnerstag dydd_iau déar "
        "déardaoin e_enjte enj fim fimmtudagur gio giovedi giovedì guru guruwaar huw huwebes "
        "iau jeu jeudi joi jue jueves kam kamis ketvirtadienis kha khamis neljapaev neljapäev "
        "osteguna pay payshanba per persembe perşembe qui quinta quinta-feira stvrtok thu "
        "thu_nam thursday thứ_năm tors torsdag torstai torstaina xov xoves čet četrtek "
        "četvrtak čt čtvrtek štvrtok πέμ πέμπτη бейсенбі бс пай пайшанба пү пүрэв чац чацвер "
        "чацьвер чет четвер четверг четвртак четврток четвъртък чт чц ҹ.а ҹүмә_ахшамы "
        "հինգշաբթի հնգ יום_ה׳ יום_חמישי الخميس بەي بەيسەنبى جمعرات خميس پنجشنبه गुरु गुरुवार "
        "बिहि बिहिबार বৃহস্পতি বৃহস্পতিবার ਵੀਰ ਵੀਰਵਾਰ ગુરુ ગુરુવાર வியா வியாழன் గురు గురువారం "
        "ಗುರು ಗುರುವಾರ വ്യാഴം വ്യാഴാഴ്‌ച බ්‍රහස් බ්‍රහස්පතින්දා พฤ วันพฤหัสบดี ພະຫັດ ວັນພະຫັດ "
        "ကြာသပတေး ხუთ ხუთშაბათი ព្រហ ព្រហស្បតិ៍ ᠫᠥᠷ ᠫᠦᠷ ᠫᠦᠷᠪᠦ 周四 星期四 木曜日 週四 목요일 𐑃𐐲𐑉 𐑃𐐲𐑉𐑆𐐼𐐩 "
    ),
    "w3 w1": ("tor "),
    "w3 w5": ("št "),
    "w4": (
        "aoine biy biyernes cum cuma cümə de_haoine divendres dydd_gwener dé_haoine e_premte "
        "fos fostudagur fre fredag freitag fri friday fös föstudagur gwe gwen ijumaa jum juma "
        "jumaat jumat ostirala patek penktadienis pentek perjantai perjantaina pet petak "
        "petek piatek piatok piektd piektdiena piątek pre pá pátek péntek reede sex sexta "
        "sexta-feira shukra shukrawaar thu_sau thứ_sáu ven vendredi venerdi venerdì venres "
        "vie viernes vin vineri vrijdag vrydag παρ παρασκευή ба баасан жм жум жума жұма "
        "пʼятниця пет петак петок петък пт пят пятница пятніца ҹүмә ուր ուրբաթ יום_ו׳ "
        "יום_שישי الجمعة جمعة جمعه جمعہ جۇم جۇما शुक्र शुक्रबार शुक्रवार শুক্র শুক্রবার "
        "ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ શુક્ર શુક્રવાર வெள் வெள்ளி శుక్ర శుక్రవారం ಶುಕ್ರ ಶುಕ್ರವಾರ വെള്ളി "
        "വെള്ളിയാഴ്‌ച සිකු සිකුරාදා วันศุกร์ ວັນສຸກ ສຸກ သောကြာ პარ პარასკევი សុក្រ ᠪᠠ ᠪᠠᠰᠠᠩ "
        "周五 星期五 週五 金曜日 금요일 𐑁𐑉𐐴 𐑁𐑉𐐴𐐼𐐩 "
    ),
    "w5": (
        "cmt cumartesi de_sathairn dissabte dydd_sadwrn dé_sathairn e_shtune e_shtunë "
        "jumamosi larunbata lau lauantai lauantaina laugardagur laupaev laupäev laurdag lor "
        "lordag lör lördag lør lørdag sab sabado sabato sabtu sad sam sambata samedi samstag "
        "sat saterdag sath saturday sestadienis sestd sestdiena shan shanba shani shaniwaar "
        "sob sobota subota szo szombat sáb sábado sâm sâmbătă thu_bay thứ_bảy zaterdag şənbə "
        "šeštadienis σάβ σάββατο бя бямба саб сабота сб сенбі суб суббота субота събота шан "
        "шанба шәнбә շբթ יום_שבת שבת السبت سبتو سەن سەنبى شنبه शनि शनिबार शनिवार শনি শনিবার "
        "ਸ਼ਨਿੱਚਰ ਸ਼ਨਿੱਚਰਵਾਰ શનિ શનિવાર சனி శని శనివారం ಶನಿ ಶನಿವಾರ ശനി ശനിയാഴ്‌ച සෙන සෙනසුරාදා "
        "วันเสาร์ ວັນເສົາ ເສົາ စနေ შაბ შაბათი សៅរ៍ ᠪᠢᠮ ᠪᠢᠮᠪᠠ 周六 土曜日 星期六 週六 토요일 𐑅𐐰𐐻 𐑅𐐰𐐻𐐲𐑉𐐼𐐩 "
    ),
    "w5 k": ("շաբաթ ہفتہ "),
    "w6": (
        "ahad ahd bazar chu_nhat chủ_nhật de_domhnaigh die dim dimanche diumenge dom domenica "
        "domh domingo dum duminica duminică dydd_sul dé_domhnaigh e_diel igandea jumapili lin "
        "min nedele nedeľa neděle niedz niedziela pazar puhapaev pühapäev ravi raviwaar "
        "sekmadienis son sondag sonntag sul sun sunday sunnudagur sunnuntai svetd svetdiena "
        "svētd svētdiena sön söndag sø søn søndag vasarnap vasárnap yak yakshanba zondag κυρ "
        "κυριακή базар воскресенье вс жексенбі жс нд недела неділя ня няд нядзеля ням якш "
        "якшанба կիր կիրակի יום_א׳ יום_ראשון اتوار احد الأحد جەك جەكسەنبى یکشنبه आइत आइतबार "
        "रवि रविवार রবি রবিবার ਐਤ ਐਤਵਾਰ રવિ રવિવાર ஞாயி ஞாயிறு ఆది ఆదివారం ಭಾನು ಭಾನುವಾರ "
        "ഞായറാഴ്‌ച ഞായർ ඉරිදා วันอาทิตย์ อา ວັນອາທິດ တနင်္ဂနွေ კვი អាទិត្យ ᠨᠢ ᠨᠢᠮ᠎ᠠ 周日 日曜日 "
        "星期日 週日 일요일 𐑅𐐲𐑌 𐑅𐐲𐑌𐐼𐐩 "
    ),
    "w6 k": ("linggo minggu ned nedela nedelja nedjelja недеља недјеља ອາທິດ კვირა "),
}
MINOR = {
    "m1": (
        "aharabata am_faoilleach ama amajjii ayr a̱yr bhi bhimbidvwane can chanuari chi "
        "chinero cháykáhday_haˀimay cio ciongo da_schaner dac dal dhen_fhaoilleach "
        "di_ghjennaghju dimɔ́di dwe_mar_achiel dyon dzove dzv faoi ferikgong fii_loo flo "
        "fúngatɨ fĩi_loo genier genièr genver ger ghe ghennargiu ghennàrgiu ghjennaghju gèr "
        "hanuere hashiʼ_ammoʼnaʼ hut hywan_ayrnig hywan_a̱yrnig hān hānuere ianuali ianuarii "
        "ianuarius imb iməg_mbegtug inn innayr j-guer janaayo janabari janairu janeiru janer "
        "janeru janeware janewoore jannaayo jannar jannewa jannewaris janoary januaar "
        "januaari januaarip januali januare januario januaro januarĩ janueri januwale "
        "januwari janvars janwaliyo janwari janyuwari jasytei jasyteĩ jen jena jenaro jenner "
        "jenuari jenuwari jená jenụwarị jerrey-geuree jin jinnaru juw jén jénúári kbz kii "
        "kingal_idas kɔn kɔndɔŋ kʉfúngatɨ lapa_le_obo mbegtug mis_genver mori_ghwa_imbiri "
        "mulgul mup mupalangulwa mut mutarama mwai_wa_mbee mwedi_ntandi mweri_wa_kwanza "
        "mweri_wa_mbere mweri_wo_kwanza ndi ndira nduŋmbi_saŋ ndwenit ndzɔ̀ŋɔ̀nùm "
        "ngwɛn_matáhra ngɔn_osú njenuari njenuarĩ nyenye nzero nùm obo okwokubanza oladalʉ́ "
        "orara oshù_shɛ́rɛ́ osu_sere ođđajagemánnu ođđj oṣù_ṣẹ́rẹ́ pa_mwedzi_gwa_hutala pamba "
        "pen_dyon phando phe phere pherekgong pikitikitie,_ooli_u_kutuan "
        "pikítíkítie,_oólí_ú_kutúan pusu pusu_lenju qunxa_garablu rag rags rbn rebendan "
        "rvfo_cuse rêbendan samwiyee sanuali sanvie sanza_ya_yambo saŋ_tsetsɛ̀ɛ_lùm schan "
        "schaner sginer sii siilo styczyn styczyń sunguti sánzá_ya_yambo sān sānuali tiop "
        "tiop_thar_pɛt uđiv uđđâivemáánu wiothehika_wi wiótheȟika_wí xin xineru yanuari yanul "
        "yanwar yanüari yen yennayer yepe yepé zan zanvie zanwiye zanwuye zen zena zenar zenâ "
        "zenâr zib zibandlela zwat_juwung ýan ýanwar ŋwíí_a_ntɔ́ntɔ žan žanwiye ǃkhanni "
        "ɔpɛpɔn ɩjikawǝrka_kaŋɔrɔ ажь ажьырныҳəа гыйн гыйнвар кӑр кӑрлач тохс тохсунньу "
        "якшамков январы і҆аннꙋа́рїа і҆аннꙋа́рїй і҆аⷩ҇ יאַנ יאַנואַר جانڤیە جن جنؤری جنوري "
        "جَن جَنَيْرُ كانون_التاني يانۋار کانوونی_دووەم ܟܢܘܢ_ܐܚܪܝܐ ܟܢܘܢ_ܒ ߓߌ߲ߠ ߓߌ߲ߠߊߥߎߟߋ߲ जन "
        "जनवरी: जनवरीमासः जान जानुवारी पुसु पुसु_लेञ्जु জন জনুৱারী জানুৱারি জানুৱাৰী ଜାନୁଆରୀ "
        "ପୁସୁ ପୁସୁ_ଲେଞ୍ଜୁ మాగ ཟླ་དངཔ་ ཟླ་བ་དང་པོ ཟླ་བ་དང་པོ་ སྤྱི་ཟླ་དངཔ་ ልደት ልደትሪ ጃን ጃንዋሪ "
        "ጃንዩ ጃንዩወሪ ጠሐረ ጥሪ ᎤᏃ ᎤᏃᎸᏔᏅ ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ ᔭᓐᓄᐊᓕ ᱡᱟᱱ ᱡᱟᱱᱣᱟᱨᱤ ⵉⵏⵏ ⵉⵏⵏⴰⵢⵔ ꋍꆪ ꖨꖕ_ꕪꕴ_ꔞꔀꕮꕊ ꖨꖕꔞ "
        "𐓨𐓣͘𐓪͘𐓬𐓘_𐓬𐓘𐓡𐓛͘𐓧𐓟 𐓬𐓘𐓡𐓛͘𐓧𐓟 𑄎𑄚𑄪 𑄎𑄚𑄪𑄠𑄢𑄨 𞄆𞄬 𞤧𞤭𞥅𞤤 𞤧𞤭𞥅𞤤𞤮 "
    ),
    "m1 m12": ("ngo nye "),
    "m1 m2": ("fer "),
    "m1 m2 w1": ("kaw "),
    "m1 m3 w1": ("kwa "),
    "m1 m3 w2": ("rar "),
    "m1 m5": ("han "),
    "m1 m8": ("pha "),
    "m1 w0": ("mbe "),
    "m1 w0 w4 w5 w6": ("san "),
    "m1 w2": ("aha "),
    "m1 w3": ("ghj "),
    "m1 w5": ("qun "),
    "m1 w6": ("mul num "),
    "m10": (
        "aaktopaʼ ahinime akt aktubar an_damhair an_dàmhair ant antɔŋ bio bioom bìòôm cim cot "
        "cotmeh damh dap dasara dasara_lenju dhen_damhair dhen_dàmhair dipha diphalane diteli "
        "dwe_mar_apar dàmh epe epeeso fmu fĩi_mundaŋ gis gitugutu golg golggotmannu "
        "golggotmánnu gumiguru gís hed here hywan_swak iku imphala iməg_tèsiʼe "
        "imɛŋ_i_putúk,oóli_ú_kátíɛ inyi j-fouyir jasypa jerrey-fouyir kele kkm ktuber ktubr "
        "kum kwiinyi kṭu kṭuber laa laath lapa_le_tomon lungudi lungùdi lɔm maxal_idas "
        "mayésɛ́ mfumfu mis_hedra mokhu mori_ghwa_ikumi mph mphalane mwai_wa_ikumi "
        "mwai_wa_ĩkumi mwedi_wa_nnyano_na_nnyano mwere_wa_ikumi mwere_wa_ikũmi mweri_wa_ikumi "
        "mweri_wa_ikũmi mweri_wo_kumi mxi ndwencib ndzɔ̀ŋɔ̀ghǔuwelɔ̀m nga ngberere ngwɛn_wum "
        "ngɔn_awóm nyukul nípbaatiˀtiˀ och ochobre octobris octòbre oke oketopa oki okitoba "
        "okitobba okthoba okthobha oktob oktobari oktobarip oktobore oktobro oktohber "
        "oktoobar oktoobur oktover oktuba oktuuber oktýabr oktũba okutoba okwaikumi olgisan "
        "olgísan onk onkoloolessa oshù_ɔ̀wàrà osu_owara otibar oto otober otobre otover "
        "otowoskv_rakko ottubru otubar otubr otubro otubru outubru oṣù_ọ̀wàrà "
        "pa_mwedzi_gwa_kumi pen_shakur pɛsaŋ_nɛgɛ́m roovvad roovvadmaanu roovvâd roovvâdmáánu "
        "santugaine sanza_ya_zomi saŋ_tàŋa_tsetsáʼ shak spallins stg swa sánzá_ya_zómi tib "
        "tobul tom ton tshimedzi tub tuber tubeṛ ukw ukwakira utt uttuviru uttùviru wik wim "
        "wimanet wím wímánet yar yarkomaa yepe-putimaa yepé-putimaã zwat_swag òkt òktober "
        "čhaŋwápe-kasná_wí ĩku ŋwíí_akǝ_ntɛk ǂnûǁnâiseb ɔku ɔkutɔburu ɔtb ɩjicimka_kaŋɔrɔ ʻok "
        "ʻoka ʻokakopa ʻokatopa алт алтынньы жьҭ жьҭаара ожо ожоков октябры юпа ѻ҆ктѡ́врїа "
        "ѻ҆ктѡ́врїй ѻ҆кⷮ אקט אקטאבער آڪٽوبر أُكْت أُكْتوُبَ ئوکتوڤر ئۆكتەبىر اکتوٗبر "
        "تشرینی_یەکەم ܬܫܪܝܢ_ܐ ܬܫܪܝܢ_ܩܕܡܝܐ ߞߏ߲ߓ ߞߏ߲ߓߌߕߌ߮ अकतुम्बर अक्ट' अक्ट'बर अक्तू अक्तूबर "
        "अक्तूबर: अक्तूबरमासः अक्तू॰ आक्टोबर दसारा_लेञ्जु दासारा অক্টোবৰ ওক্টো ওক্টোবর "
        "ଅକ୍ଟୋବର ଦାସାରା ଦାସାରା_ଲେଞ୍ଜୁ దివెడి ཟླ་བ་བཅུ་པ ཟླ་བ་བཅུ་པ་ ཟླ་བཅུ་པ་ སྤྱི་ཟླ་བཅུ་པ་ "
        "መተሉ ኦክተ ኦክተውበር ኦክቶ ኦክቶበር ጠቀመ ጥቅ ጥቅምቲ ᏚᏂ ᏚᏂᏅᏗ ᐆᑦᑑᕝᕙ ᐱᓈᐢᑯᐏᐲᓯᒼ ᱚᱠᱴ ᱚᱠᱴᱚᱵᱟᱨ ọkt ọktoba "
        "ọktóba ⴽⵜⵓ ⴽⵜⵓⴱⵔ ꊰꆪ ꕭꖃ 𐓧𐓟𐓜𐓛 𐓨𐓣͘𐓪͘𐓬𐓘_𐓧𐓟𐓜𐓛 𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴 𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴 𞄪𞄱𞄀𞄤𞄴 𞤴𞤢𞤪 𞤴𞤢𞤪𞤳𞤮 "
    ),
    "m10 m11": ("tob "),
    "m10 m12": ("dit "),
    "m10 m12 w6": ("tsh "),
    "m10 m2": ("kel ngb "),
    "m10 m3": ("ktu oku "),
    "m10 m6": ("nhl nhlangula otu "),
    "m10 m7": ("mfu "),
    "m10 m9": ("dip "),
    "m10 w3": ("spa "),
    "m10 w4": ("gum "),
    "m10 w5": ("mok "),
    "m11": (
        "acapomka_kaŋɔrɔ ade adeɛmekpɔxe ale alemle an_t-samhain da_november dgi "
        "dhen_t-samhain di_nuvembre diba divi divi_lenju dwe_mar_gi_achiel ehole fgw "
        "fii_gwahlle fĩi_gwahlle huk hukuri hywan_swak_b'ayrnig hywan_swak_b'a̱yrnig ikm imw "
        "iməg_zò jasypatei jasypateĩ jolal kaa kaswekese kaswèkèsè kipsuunde_ne_taai kmj knk "
        "kpt kʉsaano lab lapa_le_tomon_obo lapkrutis lapkrūtis lara lweti lwezi m-houney "
        "makandikɛ maxal_kingal_idas mbu mbudzi mee_houney mijdar mis_du mjd "
        "mori_ghwa_ikumi_na_imweri munyonyo musongandembwe mwai_wa_ikumi_na_imwe "
        "mwai_wa_ĩkumi_na_ĩmwe mwedi_wa_nnyano_na_nnyano_na_u mwere_wa_ikumi_na_umwe "
        "mwere_wa_ikũmi_na_ũmwe mweri_wa_ikumi_na_moja mweri_wa_ikumi_na_umwe "
        "mweri_wa_ikũmi_na_ũmwe mweri_wo_kumi_na_moja mxk màyɛsèp naba nabanduru nabändüru "
        "naw nawambar ndwencib'it ndzɔ̀ŋɔ̀chwaʔàkaa_wo ngad ngw ngwanatsele ngwɛn_wum_navǔr "
        "ngɔn_awóm_ai_dziá nobemba noe noema nof nofember nofemere nofimpaʼ noo noofeembar "
        "noowanbur nop nopember nopèmber nopémber novam novamber novambra novema novembari "
        "novembarip novembr novembru noveme novenbre novimber novul novämber novèmber "
        "novëmber now nowambar nowanburu nowemapa nowember nowembra nowàmbar noý noýabr nun "
        "nunember nunembeṛ nuv nuvembre nuvemmiru nuvenbru nuvèmmiru nuw nuwamba nuwanbir "
        "nuwember nvb nwa nwanbir nípbaa_haˀimay nōv nōvema nọv nọvẹ́mba obubuo "
        "okwaikumi_na_kumwe olabor oshu_belu oshù_bélú osu_belu oṣù_bélú "
        "pa_mwedzi_gwa_kumi_na_moja payares pen_kur_naba pom pudungwana pun pɛsaŋ_ntsɔ̌pmɔ́ "
        "pʉshʉ́ka saano sadaasa santandria saŋ_mejwoŋó sby shʉ́ skab skabmamannu skamma "
        "skammamaanu skammâ skammâmáánu skáb skábmamánnu sta sánzá_ya_zómi_na_mɔ̌kɔ́ tin "
        "tinini tiníní ugu ugushyingo usi usinyikhaba wam waniyetu_wi waníyetu_wí win "
        "wintermanet wintermánet wmw xim ximoli yepe-yepe yepé-yepé zwat_mangjuwang ĩkm "
        "ŋwíí_akǝ_ntɛk_di_bɔ́k ǀhooǂgaeb абҵ абҵара ное́мврїа ное́мврїй ноеⷨ ноябры сун "
        "сундерьков сэт сэтинньи чӳк נאוו נאוועמבער تشرين_التاني تشرینی_دووەم نئوم نئومبر "
        "نويابىر نوڤامر نُو نُوَمْبَ ܬܫܪܝܢ_ܐܚܪܝܐ ܬܫܪܝܢ_ܒ ߣߍߣ ߣߍߣߍߓߊ दिवी दिवी_लेञ्जु नव नवं "
        "नवंबर: नवंबरमासः नवमबर नवम्बर नवूमबर नवे नवेम्बर नो নবেম্বর নৱে নৱেম্বৰ ଦିୱି "
        "ଦିୱିଡ଼ି_ଲେଞ୍ଜୁ ନଭେମ୍ବର పాండు ཟླ་བ་བཅུ་གཅིག་པ ཟླ་བ་བཅུ་གཅིག་པ་ ཟླ་བཅུ་གཅིག་པ་ "
        "སྤྱི་ཟླ་བཅུ་གཅིག་པ་ ሕዳ ሕዳር ም/ም ምኪኤል_መሽወሪ ኀደረ ኖቬም ኖቬምበር ᏅᏓ ᏅᏓᏕᏆ ᐋᕽᐘᑎᓄᐏᐲᓯᒼ ᓄᕕᐱᕆ ᱱᱟᱣ "
        "ᱱᱟᱣᱟᱢᱵᱟᱨ ḽar ḽara ⵏⵓⵡ ⵏⵓⵡⴰⵏⴱⵉⵔ ꊯꊪꆪ ꔞꘋ ꔞꘋꕔꕿ_ꕸꖃꗏ 𐓘𐓧𐓣_𐓷𐓣͘𐓸𐓲𐓣 𐓨𐓣͘𐓪͘𐓬𐓘_𐓘𐓧𐓣_𐓷𐓣͘𐓸𐓲𐓣 "
        "𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫 𞤶𞤮𞤤 𞤶𞤮𞤤𞤮 "
    ),
    "m11 m3": ("kur "),
    "m11 m5": ("moj "),
    "m11 m7": ("jol "),
    "m11 m9": ("lwe "),
    "m11 w0": ("mus "),
    "m11 w2": ("lar "),
    "m11 w4": ("lap "),
    "m11 w6": ("nab "),
    "m12": (
        "afu afuabe an_dubhlachd an_dùbhlachd anɔɔbʊnka_kaŋɔrɔ avi aviento avientu berfanbar "
        "bow bowte brf bʊn chr christmanet chrištmánet cháykáhdaytiˀtiˀ cis ciswa ciswà "
        "da_december das dasambar decembari decembarip dee deesanbur dekul desam desambar "
        "desambra desanburu deseme desimber desàmbar desèmber det dex dexembre dezamber "
        "dezembr dezembru dezenbre dezämber dezëmber dhen_dubhlachd dhen_dùbhlachd "
        "di_dicembre dicemba dicembar dicember dicembru dicemmiru dicèmmiru disamba disambar "
        "diseembar disemba disemere disẹ́mba diz dizenbru diċ diċembru dsb dubh dug dugember "
        "duj dujanbir dujember duǧ duǧembeṛ dwe_mar_apar_gi_ariyo dzm dzome dés désèmber "
        "désémber dùbh ela elá eláŋgɛ́ fii_yuru fwo fyu fĩi_yuru grudziyn grudziyń "
        "hywan_swak_b'ahwa hywan_swak_b'a̱hwa hôasoreǁkhâb igi ikl iməg_krizmed ingongoni iwi "
        "jasypakoi jasypakõi juov juovla juovlamaanu juovlamannu juovlamánnu juovlâ "
        "juovlâmáánu kak kakauka kax kaxxa_garablu kek kekemapa kerzu kev kigarama "
        "kipsuunde_nebo_aeng' kmb knb kris krisimin krísimin kzu kʉsasatʉ lapa_le_tomon_waare "
        "libuy_li_nyee liɓ lìbuy_li_ńyèe m-nollick manth maxal_dha_idas mee_ny_nollick "
        "mis_kevardhu mori_ghwa_ikumi_na_iwi mpal mpalakazi mudde muh muhaano "
        "mwai_wa_ikumi_na_ili mwai_wa_ĩkumi_na_ilĩ mwedi_wa_nnyano_na_nnyano_na_m "
        "mweri_wa_ikumi_na_kairi mweri_wa_ikumi_na_mbili mweri_wa_ikũmi_na_kaĩrĩ "
        "mweri_wo_kumi_na_yel'li mxd n'w n'wendzamhala nadale nata ndithemba ndwencibngeih "
        "ndzɔ̀ŋèfwòo ngab ngɔn_awóm_ai_bɛ̌ ntʉ́ ntʉ́ŋʉ́s nyendavhusiku okwaikumi_na_ibiri "
        "opoo oshù_ɔ̀pɛ̀ osu_ope oṣù_ọ̀pẹ̀ pa_mwedzi_gwa_kumi_na_mbili pande pande_lenju "
        "pen_kur_natat pilɔndɔ́ poo pɛsaŋ_ntsɔ̌ppá rvfo_rakko sallaws sanza_ya_zomi_na_mibale "
        "sasatʉ saŋ_lùm sbh sedimonthole sánzá_ya_zómi_na_míbalé tid tih tihema tiisimpaʼ "
        "tiop_in_diit tio̱p_in_di̱i̱t tisema tow tshitwe tīh tīhema tīs tīsema tȟahékapšuŋ_wí "
        "uku ukuboza yel yepe-mukui yepé-mukũi zvi zvita zwat_swag-ma-suyang ĩkl "
        "ŋwíí_akǝ_ntɛk_di_bɛ́ɛ ɓulɓusɛ ɔpɛnimma ахс ахсынньы аца ацамков декабры деке́мврїа "
        "деке́мврїй деⷦ҇ раш раштав ԥхынҷ ԥхынҷкәын דעצ דעצעמבער دئسامر دَسَمبَر دِس دِسَمْبَ "
        "دېكابىر ڊسمبر کانونی_یەکەم ܟܢܘܢ_ܐ ܟܢܘܢ_ܩܕܡܝܐ ߞߏߟ ߞߏߟߌ߲ߞߏߟߌ߲ डिसं डिसंबर डिसे दसमबर "
        "दसूमबर दिस दिसंबर: दिसंबरमासः पान्डे पान्डे_लेञ्जु ডিচে ডিচেম্বৰ ଡିସେମ୍ବର ପାଣ୍ଡେ "
        "ପାଣ୍ଡେ_ଲେଞ୍ଜୁ పుసు ཟླ་བ་བཅུ་གཉིས་པ ཟླ་བ་བཅུ་གཉིས་པ་ ཟླ་བཅུ་གཉིས་པ་ "
        "སྤྱི་ཟླ་བཅུ་གཉིས་པ་ ተሕሳ ተሕሳስሪ ታሕ ታሕሳስ ኀሠሠ ዲሴም ዲሴምበር ᎥᏍ ᎥᏍᎩᏱ ᑎᓯᐱᕆ ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ ᱫᱤᱥ "
        "ᱫᱤᱥᱟᱢᱵᱟᱨ ⴷⵓⵊ ⴷⵓⵊⴰⵏⴱⵉⵔ ꊰꑋꆪ ꖨꖕ_ꕪꕴ_ꗏꖺꕮꕊ ꖨꖕꗏ 𐓘𐓧𐓣_𐓵𐓪͘𐓬𐓘 𐓨𐓣͘𐓪͘𐓬𐓘_𐓘𐓧𐓣_𐓵𐓪͘𐓬𐓘 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴 "
        "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄒𞄩𞄱𞄔𞄬𞄴 𞤦𞤮𞤱 𞤦𞤮𞤱𞤼𞤮 "
    ),
    "m12 m2 w0": ("kpa "),
    "m12 m3 m6": ("mas "),
    "m12 m5": ("mud "),
    "m12 w5": ("sed "),
    "m2": (
        "ahw an_gearran arat ará arát a̱hw baa brayr bṛa bṛayṛ cokcwaklaŋne col colte cʼhwe "
        "cʼhwevrer da_favrer dar dha_idas dhen_ghearran dhi di_ferraghju dibo dwe_mar_ariyo "
        "dzd dzodze fab fabrowa faburairu favr favrer fbl febereware febirie febluali "
        "febraayo febraro febrayer febreru febrewaris febrewoore febrier febrièr febroary "
        "februaar februaari februaarip februarii februario februarius februaro februars "
        "februeri februwari febrüari febrụwarị febuare febuari febul febuluwale feburari "
        "feburuari feburuarĩ feburuye febwaliyo fee feewiriye fep fepueli ferraghju fevereiru "
        "fevrar fevreiro fevrer fevriye fevrâr few fewral fewriyee fora forá frar freargiu "
        "freva frevâ freàrgiu frivaru fulundigi fulundïgi fur furar fuṛar fäb fäbrowa fébirie "
        "fēp fēpueli fẹ́b fẹ́búári gas gashyantare gearr guov guovvamannu guovvamánnu gur "
        "guraandhala hashiʼ_atokloʼ hereuer hereuèr hlakola hor hornig hotvle_hvse hwe "
        "hywan_ahwa hywan_a̱hwa imeg_abubi imeg_àbùbì indlovana jasykoi jasykõi kai kbr kudo "
        "kukadzi kuova kuovamaanu kuovâ kuovâmáánu kɨz kʉnaanɨ lapa_le_waare luh luhuhi "
        "luishi lùishi maha maha_lenju mis_hwevrer mori_ghwa_kawi mukui mukũi mwai_wa_keli "
        "mwai_wa_kelĩ mwedi_wa_pili mwere_wa_keri mwere_wa_kerĩ mweri_wa_kaili mweri_wa_kairi "
        "mweri_wa_kaĩri mweri_wo_unayeli mwi mwitope màcɛ̂l naanɨ nah ndwenngeih "
        "ndzɔ̀ŋɔ̀kɨ̀zùʔ ng'atyaato ngat ngwɛn_ńmba ngɔn_bɛ̌ nhlo nhlolanja nyenyenyani ofl "
        "oflɔ okwakabiri omuk oshu_erele oshù_èrèlè osu_erele oṣù_èrèlè pa_mwedzi_gwa_wuvili "
        "parwari pebruari pen_baʼa pep pepeluali pepuere pèb pèbruari péb pébruari pēp "
        "pēpuere pɛsaŋ_pɛ́pá pɛt ruhuhuma sanza_ya_mibale saŋ_kàg_ngwóŋ sbt sibat "
        "siɛyɛ́,_oóli_ú_kándíɛ swi sánzá_ya_míbalé t-arree thiyóȟeyuŋka_wí tlhakole "
        "toshiaght-arree tsahkápbiˀ ufeberbari una waa wanja was wassarins wkr yebrayer "
        "zwat_swiyang ŋgɔn ŋgɔndɛ ŋwíí_akǝ_bɛ́ɛ ǃkhanǀgôab ɔgyefoɔ ɩjikpaka_kaŋɔrɔ дав "
        "даволков жəаб жəабран нар нарӑс олун олунньу февралы феврꙋа́рїа феврꙋа́рїй феⷡ҇ פֿעב "
        "פֿעברואַר شوبات فئڤریە فبروري فرؤری فيبروري فېبروري فېۋرال پر پروری ڢَب ڢَبْرَيْرُ "
        "ܫܒܛ ߞߏ߲ߞ ߞߏ߲ߞߏߜߍ फर फरवरी फरवरी: फरवरीमासः फर॰ फेब फेबरवरी फेब्रूवारी माहा "
        "माहाका_लेञ्जु ফেব্রু ফেব্রুৱারি ফেব্ৰু ফেব্ৰুৱাৰী ଫେବୃଆରୀ ମାହା ମାହାକା_ଲେଞ୍ଜୁ గుండు "
        "ཟླ་གཉིས་པ་ ཟླ་བ་གཉིས་པ ཟླ་བ་གཉིས་པ་ སྤྱི་ཟླ་གཉིས་པ་ ለካ ለካቲት ከተተ ካብኽ ካብኽብቲ ፌብ ፌብሩ "
        "ፌብሩወሪ ፌብሩዋሪ ᎧᎦ ᎧᎦᎵ ᐸᐚᐦᒐᑭᓇᓰᐢ ᕕᕝᕗᐊᓕ ᱯᱷᱟ ᱯᱷᱟᱨᱣᱟᱨᱤ ⴱⵕⴰ ⴱⵕⴰⵢⵕ ꑍꆪ ꕒꕡ ꕒꕡꖝꖕ 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓵𐓪͘𐓬𐓘 "
        "𐓵𐓪͘𐓬𐓘 𑄜𑄬𑄛𑄴 𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨 𞄛𞄨𞄱𞄄𞄤𞄲𞄨 𞤷𞤮𞤤 𞤷𞤮𞤤𞤼𞤮 "
    ),
    "m2 m4": ("yeb "),
    "m2 m6": ("bra "),
    "m2 m7": ("lui "),
    "m2 m8": ("kuk "),
    "m2 m9": ("her "),
    "m2 m9 w4": ("ful "),
    "m2 w0": ("cla vil "),
    "m2 w2": ("muk "),
    "m2 w4": ("fra par tlh van "),
    "m3": (
        "adar adr am_mart am_màrt arɛ́cika_kaŋɔrɔ atat a̱ta bitootessa cig ciggilta_kudo cki "
        "cokcwaklii da_mars dad dat dhen_mhart dhen_mhàrt di_marzu duɔ̱ɔ̱ duɔ̱ɔ̱ŋ "
        "dwe_mar_adek hashiʼ_atochchíʼnaʼ hlak hlakubele hywan_atat hywan_a̱tat "
        "imeg_mbəŋchubi indlovu-lenkhulu ištáwičhayazaŋ_wí jasyapy kat keenda kiptaamo kst "
        "ktũ kul kurume kʉkeenda lapa_le_okuni lus lusolo lusòlo maachi maachị maarso maarts "
        "maaz mach maehe maerz mal malaki malichi maris marisi marsi marsip marsu marte "
        "martii martio martius marto martsa martzu marze marzu mashi matshe matshi matumb "
        "matšhe mayrnt mazul maʻa maʻasi maṛ maṛṣ mba mbangu mbimbitho mbiyɔ_mɛndoŋgɔ mbo "
        "mbooy mbä mbängü merca merz meur meɣ meɣres mis_meurth mop mopitlo mori_ghwa_kadadu "
        "msh msi musapiri musapíri mushende mwai_wa_katatu mwai_wa_katatũ mwedi_wa_tatu "
        "mwere_wa_gatatu mwere_wa_gatatũ mweri_wa_katatu mweri_wa_kathatu mweri_wa_kathatũ "
        "mweri_wo_uneraru màrt màtùmb már márch mäe mäerz märze mäz mäzul määz māe māehe měr "
        "měrc měrca ndwensam ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà ngl ngwɛn_ńlal ngɔn_lála njuhca njuhcamaanu "
        "njuhčâ njuhčâmáánu njuk njukcamannu njukčamánnu ntwarante nyenyankulu okwakashatu "
        "okwamg' oshù_ɛrɛ̀nà osu_erena otsokrikri oṣù_ẹrẹ̀nà pa_mwedzi_gwa_wudatu pagu "
        "pagu_lenju pen_atat pulis pūl pūlis pɛsaŋ_pɛ́tát sanza_ya_misato saŋ_lepyè_shúm "
        "sánzá_ya_mísáto sɔŋ sɔŋɛ tasahcuce ted tedoxe thafamuhwe thf tru_idas tɨd ube "
        "umatjhi vol wanit werurwe wgt wánit zwat_tsat ŋwíí_akǝ_ráá ǀkhuuǁkhâb ɔbɛnem "
        "ɔnsúmbɔl,_oóli_ú_kátátúɛ ɔɛn ɔɛnɨ́ɔɨŋɔk клн кулун_тутар ма́рта ма́ртъ мартъи "
        "мартъийы маⷬ҇ пуш хəажəкыра хəажә эйз эйзюрков מערץ أذار ئازار مارت مارٕچ مَر مَرِسْ "
        "ܐܕܪ ߕߙߊ ߕߙߊߓߊ पागु पागुणी_लेञ्जु मार्च: मार्चमासः मार्चु মার মাৰ্চ ପାଗୁ "
        "ପାଗୁଣି_ଲେଞ୍ଜୁ ମାର୍ଚ୍ଚ హిరెఇ ཟླ་གསུམ་པ་ ཟླ་བ་གསུམ་པ ཟླ་བ་གསུམ་པ་ སྤྱི་ཟླ་གསུམ་པ་ መገበ "
        "መጋ መጋቢት ማርች ክብላ ᎠᏅ ᎠᏅᏱ ᒥᑭᓯᐏᐲᓯᒼ ᒫᑦᓯ ᱢᱟᱨ ᱢᱟᱨᱪ ṱhafamuhwe ṱhf ⵎⴰⵕ ⵎⴰⵕⵚ ꌕꆪ ꕾꖺ "
        "𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣 𐓵𐓘𐓜𐓣 𑄟𑄢𑄴𑄌𑄧 𞄒𞄫𞄰𞄒𞄪𞄱 𞤲𞤦𞤮𞥅𞤴 𞤲𞤦𞤮𞥅𞤴𞤮 "
    ),
    "m3 m4": ("taa "),
    "m3 m4 w1 w5": ("mat "),
    "m3 m5": ("mae maz "),
    "m3 m5 m7 w1 w4": ("maa "),
    "m3 m6": ("mbi "),
    "m3 m6 w0 w1": ("ata "),
    "m3 m7 w2": ("tri "),
    "m3 w1": ("meu meurzh "),
    "m3 w2": ("kad merc pul tsa "),
    "m3 w5": ("wer "),
    "m4": (
        "abrell abriil abrile abrille abriu abrëll aburil abɛibe afi afirilu afɔ afɔfĩe agd "
        "agda_baxis an_giblean anas ape apereira aperira apiriri apl aplili aporele aprell "
        "aprels apreļs apriili apriilip aprilo aprily aprilyi apryl apryla aprél apu apuli "
        "arv arvi arvî auri aurí averil avrigl avrril avrîl awi awiril awirili awr awril a̱na "
        "cuo cuoŋ cuoŋománnu cuáŋui cuáŋuimáánu dhen_ghiblean diɓ diɓáɓá doy dun "
        "dwe_mar_ang'wen dzi dzivamisoko ebrel eebila elb eph ephreli epr epreel eprel epreli "
        "epreo epril epu epulo fii_marfoo fmf fĩi_marfoo gibl guak hire hire_lenju "
        "hywan_anaai hywan_a̱naai háshnihtiˀtiˀ ibr ibrir iiplal ikumi ikúmi iməg_ngwə̀t ipu "
        "ipuru irudi irũdí iwo iwootkuut jasyrundy kkn kub kubvumbi kwieciyn kwieciyń "
        "kwiikumi lambamai lapa_le_ong'wan mab mabasa mata matop mesiŋ,_oóli_ú_kénie "
        "mis_ebrel mme mmesa mora moranang mori_ghwa_kana mto munyi muu muuya mwai_wa_kana "
        "mwedi_wa_nchechi mwere_wa_kana mweri_wa_kaana mweri_wa_kana mweri_wo_unecheshe màtop "
        "mùuyà ndamukiza ndwenseiq ndzɔ̀ŋɔ̀tǎafʉ̄ghā ngn ngubue ngubùe ngwɛn_ńna ngɔn_nyina "
        "njɩbɔ_nɖʊka_kaŋɔrɔ nsn nyɔlɔmbɔŋgɔ nîsan odung'el oforisuo okwakana "
        "olodoyiorie_inkokua olodoyíóríê_inkókúâ oshu_igbe oshù_ìgbé osu_igbe oṣù_ìgbé "
        "pa_mwedzi_gwa_wutai pen_anas phezitho_wi prilul prl pȟežítȟo_wí pɛsaŋ_pɛ́nɛ́kwa sak "
        "sakkis sanza_ya_minei saŋ_cÿó seeɗto spat_idas spi sánzá_ya_mínei tasahce_rakko "
        "u-apreli yebril yebrir zwat_nyai épr éprel āpe āpereira āperira ĩpu ĩpurũ "
        "ŋwíí_akǝ_nin ǃhôaǂkhaib ɖʊ ʻap ʻapelila ʻepe ʻepeleli ака апрелы а҆прі́ллїа "
        "а҆прі́ллїй а҆пⷬ҇ мсу муус_устар мш мшаԥы чад чадыков אַפּר אַפּריל آڤریل أَڢْر "
        "أَڢْرِلُ ئاپرېل اپريل اپرێل نیسان ܢܝܣܢ ߞߏ߲ߘ ߞߏ߲ߞߏߘߌ߬ߓߌ अप्रेल अप्रै अप्रैल: "
        "अप्रैलमासः एप्री एप्रील हिरे_लेञ्जु हिर्रे এপ্ৰিল ଅପ୍ରେଲ ହିରେ ହିରେ_ଲେଞ୍ଜୁ బెసెకి "
        "ཟླ་བ་བཞི་པ ཟླ་བ་བཞི་པ་ ཟླ་བཞི་པ་ སྤྱི་ཟླ་བཞི་པ ሚያ ሚያዝያ አኀዘ ኤፕረ ኤፕረል ኤፕሪ ኤፕሪል ፋጅኺ "
        "ፋጅኺሪ ᎧᏬ ᎧᏬᏂ ᐊᐃᑉᐳᓗ ᓂᐢᑭᐲᓯᒼ ᱟᱯᱨ ᱟᱯᱨᱮᱞ ⵉⴱⵔ ⵉⴱⵔⵉⵔ ꇖꆪ ꖢꖕ 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘 𐓰𐓪𐓬𐓘 𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴 𞄤𞄨𞄱 "
        "𞤧𞤫𞥅𞤼 𞤧𞤫𞥅𞤼𞤮 "
    ),
    "m4 m5 m6": ("see "),
    "m4 m6 w3 w6": ("lam "),
    "m4 m7": ("ana mor "),
    "m4 m7 m8": ("nya "),
    "m4 m8 w3 w4": ("kan "),
    "m4 w0": ("mun "),
    "m4 w1": ("ong "),
    "m4 w3": ("tai "),
    "m4 w4": ("che "),
    "m4 w5": ("ngu "),
    "m5": (
        "acafʊnɖuka_kaŋɔrɔ agb agbiɛnaa an_ceitean an_cèitean apf atyo a̱pf bel belawu bese "
        "bese_lenju boaldyn bêl bêläwü caamsaa cax caxah_alsa ceit chivabvu chv cèit da_matg "
        "dah dam dame dhen_cheitean dhen_chèitean di_maghju dua duat duu duujal duä duät "
        "dwe_mar_abich emiasele ensil,_oóli_ú_kátánuɛ gat gic gicurasi gln gulan hywan_apfwon "
        "hywan_a̱pfwon háshnih_haˀimay ime iməg_fog inkhwekhweti inyambala jasypo ke_hvse ktn "
        "kwiinyambala kwiinyambála kɔtɔnimma lapa_le_imet lep lumungulu lumùngùlù lép maaie "
        "maaji maajip maayi maayo madǝǝuutǝbijaŋ maghju maii maiu maius majo majs maju mamuut "
        "masg matg mayu mayul mayyu mazzo maý mee meije mej meja meje mejju mey meyi mies "
        "miessemannu miessemánnu mih mii mis_me moja mori_ghwa_kasanu mot motsheanong "
        "motsheganang mpu mudyaxihi mushende_magali mwai_wa_katano mwedi_wa_nnyano "
        "mwere_wa_gatano mweri_wa_gatano mweri_wa_tanu mweri_wo_unethanu mē mĩĩ mɔnɔ_ŋgbanja "
        "mɛ m̀puyɛ ndwenngux ndzɔ̀ŋèsèe ngt ngwɛn_ńtan ngɔn_tána nkh nkw nkwenkwezi "
        "okwakataana oloilepunyie_inkokua oloilépūnyīē_inkókúâ omaruk oshù_ɛ̀bibi osu_ebibi "
        "oṣù_ẹ̀bibi pa_mwedzi_gwa_wuhanu pen_atyon pú pɛsaŋ_pataa rii rima_idas rusama "
        "sanza_ya_mitano saŋ_tsɛ̀ɛ_cÿó shu shundunthule sánzá_ya_mítáno tsw vyesi vyesimaanu "
        "vyesimáánu zal zallaws zwat_tswon čhaŋwápetȟo_wí ŋwíí_akǝ_táan ǃkhaitsâb лаҵ лаҵара "
        "ма́їа ма́їй майы маꙵ панжиков ыам ыам_ыйа ыам_ыйын ҫу מיי ئایار مئي مئیی مَي مَيُ مۍ "
        "ܐܝܪ ߘߓߊ߬ߕ ߘߓߊ߬ߕߊ बेसे बेसे_लेञ्जु मईमासः मेई মে' ବେସେ ବେସେ_ଲେଞ୍ଜୁ ମଇ లండి ཟླ་བ་ལྔ་པ "
        "ཟླ་བ་ལྔ་པ་ ཟླ་ལྔ་པ་ སྤྱི་ཟླ་ལྔ་པ་ ሜይ ክቢቅ ክቢቅሪ ጉንበት ግን ግንባት ᎠᏂ ᎠᏂᏍᎬᏘ ᐊᓃᑭᐲᓯᒼ ᒪᐃ ᱢᱮ ⵎⴰⵢ "
        "ⵎⴰⵢⵢⵓ ꉬꆪ ꖑꕱ 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓮𐓘𐓰𐓘 𐓮𐓘𐓰𐓘 𑄟𑄬 𞄀𞄪𞄴 𞤣𞤵𞥅𞤶 𞤣𞤵𞥅𞤶𞤮 "
    ),
    "m5 m6 m8 w2": ("tha "),
    "m5 m7": ("emi mad "),
    "m5 m8": ("mam "),
    "m5 w0": ("méi "),
    "m5 w3": ("cam "),
    "m5 w4": ("wtn "),
    "m5 w6": ("lum "),
    "m6": (
        "achi aki an_t-ogmhios an_t-ògmhios anɔɔɖuka_kaŋɔrɔ ayɛwohomumu a̱ki bracet brá "
        "bráčet chikumi chk choon chunyo czy czyrwca czyrwiec da_zercladur dau dhen_ogmhios "
        "dhen_ògmhios di_ghjugnu dwe_mar_auchiel esɔ esɔpɛsɔpɛ fondo fulwi fön föndo gamaǀaeb "
        "gan geas geassemannu geassemánnu ghju ghjugnu giugnu gunju heziran hezîran hil hune "
        "hywan_akitat hywan_a̱kitat hzr háshnihtsiˀ hìlòndɛ̀ idwaata iməg_ichiibɔd inhlaba "
        "iune iunii iunius iýun jasypotei jasypoteĩ jatta jatta_lenju jaṭṭa jaṭṭa_lenju jona "
        "jug jugn jugno junh junhu junija juns junyi junyu juu juun juune juunip juņs jügn "
        "jün jüüne kamena kesi kesimaanu kesimáánu khotavuxika kmk kor kornyoot korse "
        "kvco_hvse kwiidwaata kújúɔrɔk lampadas lapa_le_ile luf lufuimi lwi làm làmpadas "
        "m-souree mamǝŋgwãafahbii masa mataru_idas mean-souree mezh mezheven mis_metheven moc "
        "mod mori_ghwa_karandadu mti muj mujimbi mwai_wa_thanthatu mwai_wa_thanthatũ "
        "mwedi_wa_nnyano_na_umo mwere_wa_gatandatu mwere_wa_gatandatũ mweri_wa_gatantatu "
        "mweri_wa_gatantatũ mweri_wa_sita mweri_wo_thanu_na_mocha ndwenloeg ndzɔ̀ŋɔ̀nzùghò "
        "ngwɛn_ńtuó ngɔn_saməna nhla nju njuni nyaŋgwɛ_ŋgbanja nzu ogmh okwamukaaga "
        "omodok'king'ol oshu_okudu oshù_òkúdu osu_okudu otukwajan otukwajaŋ oṣù_òkúdu "
        "pa_mwedzi_gwa_sita paa paagi pen_achirim phupjane pu-yepe pú-yepé pɛsaŋ_pɛ́nɛ́ntúkú "
        "qas qasa_dirri rok ruheshi sanza_ya_motoba saŋ_njÿoláʼ seetebosigo sgiugn sim "
        "simenis sueŋ sune suw suwe sánzá_ya_motóbá sīm sīmenis wax waxabajjii "
        "wipazukha-waste_wi wtd wípazukȟa-wašté_wí xun xunu yun yuni yunul yunyu yün yüni "
        "zercl zercladur zin zug zugno zuw zuwɛn zwat_ataah ògmh ġun ġunju ŋwíí_akǝ_táafɔk "
        "žuw žuweŋ ɔsɔn ашт аштемков бэс бэс_ыйа бэс_ыйын июны рашəара рашә і҆ꙋ́нїа і҆ꙋ́нїй "
        "і҆ꙋⷩ҇ ҫӗр ҫӗртме ئىيۇن جوٗن جوٙأن حوزەیران يُون يُونِ ܚܙܝܪܢ ߥߊ߬ߛ ߥߊ߬ߛߌ߬ߥߙߊ "
        "जाटा_लेञ्जु जाट्टा जून: जूनमासः ଜାଟା ଜାଟା_ଲେଞ୍ଜୁ ଜୁନ రాత ཟླ་དྲུག་པ ཟླ་བ་དྲུག་པ "
        "ཟླ་བ་དྲུག་པ་ སྤྱི་ཟླ་དྲུག་པ ም/ት ምኪኤል_ትጟኒሪ ሠንየ ሰነ ጁን ᏕᎭ ᏕᎭᎷᏱ ᐚᐏᐲᓯᒼ ᔫᓂ ᱡᱩᱱ ⵢⵓⵏ ⵢⵓⵏⵢⵓ "
        "ꃘꆪ ꖱꘋ 𐓨𐓣͘𐓪͘𐓬𐓘_𐓷𐓟𐓯𐓘𐓬𐓟 𐓯𐓘𐓬𐓟 𑄎𑄪𑄚𑄴 𞄛𞄤𞄱𞄞𞄤𞄦 𞤳𞤮𞤪 𞤳𞤮𞤪𞤧𞤮 "
    ),
    "m6 m7": ("kho "),
    "m6 m9 w2": ("sit "),
    "m6 w2": ("met "),
    "m6 w3": ("chn fon ile "),
    "m6 w5": ("jon ngs "),
    "m6 w6": ("kar "),
    "m7": (
        "aasadi aasadi_lenju aasaḍi aasaḍi_lenju ado adoolessa alàlaka_kaŋɔrɔ an_t-iuchar "
        "atar aty a̱ty chg chikunguru chl choola chulai chuliol cul da_fanadur dao "
        "dhen_iuchar di_lugliu dwe_mar_abiriyo efute empitu_idas fan fanadur fulwana "
        "giugnettu gnt goue gouere hei heiwet hiyuce hur hurae hywan_atyirin hywan_a̱tyirin "
        "hūr hūrae iməg_àdùmbə̀ŋ iuch iulai iulii iulius iýul j-souree jasypokoi jasypokõi "
        "jerrey-souree jolai jolay julaayi julae julayi julaị julhet julhu julija juls julyai "
        "julyu julí jur juriol juriòl juule juulip juļs jól jólái jül jüüle kabalashipu "
        "kabàlàshìpù kholwane kms kutawonsa kuŋgwɛ kʉmʉʉnchɨ lapa_le_sapa len lengua lipa "
        "luggio lugliu luj lujo lul lulju luulyo lwa līp līpa maawɛ madiɓɛ́díɓɛ́ mamǝŋgwãalii "
        "mawuwani messe messé mis_gortheren mli moo mori_ghwa_mfungade morso morusasin mose "
        "msp mukakaro mushipepo mwai_wa_muonza mwedi_wa_nnyano_na_mivili mwere_wa_mugwanja "
        "mwere_wa_mũgwanja mweri_wa_mugwanja mweri_wa_mũgwanja mweri_wa_saba mweri_wo_saba "
        "mórusásin mʉʉnchɨ ndwencaet ndzɔ̀ŋɔ̀dùmlo ng'eiyeet ngwɛn_hɛmbuɛrí ngz ngɔn_zamgbála "
        "njeba njr njurai njuraĩ njèbà ntu ntulikazi násˀahˀatsus ojola okwamushanju "
        "oshù_agɛmɔ osu_agemo oṣù_agẹmọ pa_mwedzi_gwa_saba pay_yietni pay_yie̱tni pen_atariba "
        "phu phukwi phupu pu-mukui pú-mukũi pɛsaŋ_saambá qad qado_dirri sanza_ya_nsambo "
        "saŋ_tyɛ̀b_tyɛ̀b_mbʉ̀ŋ sia siamlɔm siu siulai sulet suoi suoidnemannu suoidnemánnu "
        "suuyee syeini syeinimaanu syeinimáánu sánzá_ya_nsambo sás sú súuyee tirmeh triulas "
        "trm trì trìulas tîrmeh upu wmj xnt xunetu yul yuli yulul yulyu yulyuz yül yüli zil "
        "zilye zul zuluye zuy zuyye zwat_anatat čhaŋpȟásapa_wí ŋwíí_akǝ_táabɛɛ žuy žuyye "
        "ǂkhoesaob июлы мед медьков от_ыйа от_ыйын отй утӑ і҆ꙋ́лїа і҆ꙋ́лїй і҆ꙋⷧ҇ ԥхынгəы "
        "ԥхынгә ئىيۇل تەمووز جولاءِ جوٗلایی جوٙلا جُلَے جۆل جۆلایی يُول يُولِ ܬܡܘܙ ߞߊ߬ߙ "
        "ߞߊ߬ߙߌߝߐ߭ आसाड़ी आसाड़ी_लेञ्जु जुल जुलय जुला जुलाई: जुलाईमासः জুলা ଆସାଡ଼ି "
        "ଆସାଡ଼ି_ଲେଞ୍ଜୁ ଜୁଲାଇ బాన్దపాణా ཟླ་བ་བདུན་པ ཟླ་བ་བདུན་པ་ ཟླ་བདུན་པ་ སྤྱི་ཟླ་བདུན་པ་ "
        "ሐመለ ሓም ሓምለ ኰር ኰርኩ ጁላይ ᎫᏰ ᎫᏰᏉᏂ ᐹᐢᑲᐦᐋᐏᐲᓯᒼ ᔪᓚᐃ ᱡᱩᱞ ᱡᱩᱞᱟᱭ ⵢⵓⵍ ⵢⵓⵍⵢⵓⵣ ꏃꆪ ꖱꕞ ꖱꕞꔤ "
        "𐓨𐓣͘𐓪͘𐓬𐓘_𐓬𐓟𐓵𐓪͘𐓬𐓘 𐓬𐓟𐓵𐓪͘𐓬𐓘 𑄎𑄪𑄣𑄭 𞄔𞄩𞄴𞄆𞄨𞄰 𞤥𞤮𞤪 𞤥𞤮𞤪𞤧𞤮 "
    ),
    "m7 m9": ("nge nyakanga "),
    "m7 m9 w4 w5 w6": ("sap "),
    "m7 w1": ("kab "),
    "m7 w2 w6": ("nje "),
    "m7 w4": ("जु "),
    "m7 w5": ("mug sas "),
    "m8": (
        "aga agast agasti aggusti aggustip agosetose agostu ags agt agusito agusta agusti "
        "agustu akaas akuhata an_lunastal an_lùnastal ani aog aogositra aos aost aostu "
        "aoǁkhuumûǁkhâb arh arhostosi auguscht augusto aus austu avo avost avust awg awgust "
        "awgusta awur aww awwissu aŭg aŭgusto a̱ni borg borgemannu borgemánnu bɔ́r dab daggis "
        "dahosikah_nish dahósikah_nish dea deasiamime dhen_lunastal dhen_lùnastal diŋ "
        "diŋgindi dwe_mar_aboro eost fɔe fɛ gst gustul hag hagayya hik hiyo_rakko "
        "hywan_aninai hywan_a̱ninai hìkaŋ iməg_ichika ingci isi jasypoapy juk juko kanama kmn "
        "knn kukuru kük kükürü kǝu kʉvɨɨrɨ lapa_le_isiet leq leqeeni liiqen luanistyn luna "
        "lush lushika lùna lùshìkà madǝmbii manyawale maspat_idas mha mhawuri mis_est "
        "mori_ghwa_wunyanya mpg mupuguto mwai_wa_nyaanya mwedi_wa_nnyano_na_mitatu "
        "mwere_wa_kanana mweri_wa_kanana mweri_wa_nane mweri_wo_nane nan ncw ncwabakazi "
        "ndwenbet ndzɔ̀ŋɔ̀kwîfɔ̀e ngc ngm ngwɛn_lɔmbi ngɔn_mwom nyamavhuvhu nyandagaro oga "
        "ogas ogasiti ogasti ogoost ogost ogosto ogs ogus oig oigste okwamunaana opedel "
        "oshu_ogun oshù_ògún osu_ogun oug ougustus ougùstùs ouj oujoss oṣù_ògún "
        "pa_mwedzi_gwa_nane ped pen_awurr phato phatwe pisuyu pisuyú porge porgemaanu "
        "porgemáánu pu-musapiri pú-musapíri pɛsaŋ_pɛ́nɛ́fɔm roo rooptui sanza_ya_mwambe "
        "saŋ_mbʉ̀ŋ siy siyrpiyn siyrpiyń siyrpnia srabi srabi_lenju srabĩ srabĩ_lenju "
        "sánzá_ya_mwambe tbx tebax thangule thoo thoor tho̱o̱r uti vɨɨrɨ wasútȟuŋ_wí wnn wun "
        "zwat_arinai öig öigšte āku ākuhata ŋwíí_akǝ_táaraa ɔlɔ́ɨ́bɔ́rárɛ ɔsanaa ɣuc ɣucct "
        "ɣuct ɩjikǝuka_kaŋɔrɔ ʻaok ʻaokosi ʻau ʻaukake августы атр атырдьых_ыйа атырдьых_ыйын "
        "а҆́ѵгꙋста а҆́ѵгꙋстъ а҆́ѵⷢ҇ нанҳəа нанҳә ума умарьков ҫур ҫурла אויג אויגוסט آگسٽ "
        "آگوست أَغُ أَغُسْتَ ئاب ئاۋغۇست اګست ܐܒ ߘߓߊ߬ߓ ߘߓߊ߬ߓߌߟߊ अग अगस्त: अगस्तमासः आग आगष्ट "
        "आगस्ट स्राबाँ स्राबाँ_लेञ्जु আগষ্ট ওগ ওগষ্ট ଅଗଷ୍ଟ ସ୍ରାବାଁ ସ୍ରାବାଁ_ଲେଞ୍ଜୁ బార్సి "
        "ཟླ་བ་བརྒྱད་པ ཟླ་བ་བརྒྱད་པ་ ཟླ་བརྒྱད་པ་ སྤྱི་ཟླ་བརྒྱད་པ་ ማርያ ማርያም_ትሪ ነሐሰ ነሓ ነሓሰ ኦገስ "
        "ኦገስት ᎦᎶ ᎦᎶᏂ ᐅᐸᐦᐅᐏᐲᓯᒼ ᐊᐅᒡᒍᓯ ᱟᱜᱟ ᱟᱜᱟᱥᱛ ṱha ṱhangule ọgọ ọgọst ọgọọst ọ́gọ ⵖⵓⵛ ⵖⵓⵛⵜ ꉆꆪ "
        "ꗛꔕ 𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𐓨𐓣͘𐓪͘𐓬𐓘_𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𑄃𑄉𑄧𑄌𑄴𑄑𑄴 𞄕𞄩𞄲𞄔𞄄𞄰𞄤 𞤶𞤵𞤳 𞤶𞤵𞤳𞤮 "
    ),
    "m8 m9": ("aku "),
    "m8 w0": ("ari "),
    "m8 w5": ("est "),
    "m9": (
        "abofʊmka_kaŋɔrɔ an_t-sultain any anyɔnyɔ a̱ku bado bado_lenju bur bureet cab "
        "cabudanni cakc cakcamannu cohca cohcamaanu cte ctember ctembeṛ cut cutanbir cutenber "
        "da_settember dhen_t-sultain di_sittembre doc dwe_mar_ochiko dzu dìpɔ̀s fde fulbaana "
        "fĩi_dǝɓlii fʊm gbo gunyana gwengolo gwn hep hepetema herbstmanet herbštmánet "
        "hiisikah_nish hywan_akumviriyin hywan_a̱kumviriyin híisikah_nish ike iln ilon "
        "iməg_kud imɛŋ_i_puɔs inyoni jasyporundy ken kep kepakemapa khu khubvumedzi kmw knd "
        "kus kushin kús kúshîn kʉsaatʉ lapa_le_saal leo lewe lutongolo lwetse m-fouyir "
        "mean-fouyir mis_gwynngala mngari_idas mni mori_ghwa_ikenda mpan mpandula munyense "
        "mvuka mwai_wa_kenda mwedi_wa_nnyano_na_nchechi mwere_wa_kenda mweri_wa_kenda "
        "mweri_wa_tisa mweri_wo_tisa mye ndwengouj ndz ndzhati ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù "
        "ngwɛn_rɛbvuâ ngɔn_ebulú njapi nyo nyɛt nyɛtɛki nze nzeri okwamwenda oshu_owewe "
        "oshù_owewe osokosokoma osu_owewe otowoskuce oṣù_owewe pa_mwedzi_gwa_tisa pen_shadon "
        "pu-irudi pú-irũdí pɛsaŋ_pɛ́nɛ́pfúꞌú saa saatʉ sanza_ya_libwa satambar sattumbar "
        "satumba saŋ_ngwɔ̀ʼ_mbÿɛ seb sebteembar sebtembar sebuttemba sek sektanbur sentýabr "
        "sepitema septam septamber septambra septembari septembarip septembro septhemba "
        "septimber septyembre septämber seputemba setembar setember setembr setembru seteme "
        "setemere setenbre setenbru settembar settember settembru setul setëmber shad siilto "
        "sil sillins siptimpaʼ sittembre sittemmiru sittèmmiru slt sok spt stb sult sàt "
        "sàttumbar sánzá_ya_libwa säp sèp sèptèmber sép séptémber sēp sēpitema sɛt sɛtanburu "
        "sẹp sẹptẹ́mba taraǀkhuumûǁkhâb tɛɛ tɛɛr way waysu wkd wrzesiyn wrzesiyń "
        "zwat_akubunyung îln îlon čakč čakčamánnu čhaŋwápeǧi_wí čohčâ čohčâmáánu "
        "ŋwíí_akǝ_táanin ɛbɔ авӑн балаҕан_ыйа балаҕан_ыйын блҕ сентябры септе́мврїа "
        "септе́мврїй сеⷫ҇ таш таштамков цəыб цəыббра סעפּ סעפּטעמבער ئەیلوول سئپتامر ستم "
        "سيپٽمبر سَت سَتُمْبَ سېنتەبىر سېپتمبر ܐܝܠܘܠ ߕߎߟߊߝߌ߲ बाॅदो बोदो_लेञ्जु सतमबर सतुंबर "
        "सप्टे सित सितंबर: सितंबरमासः सितम्बर सेप सेप्थेम्बर ছেপ্তে ছেপ্তেম্বৰ সেপ্ট ବଦ "
        "ବଦ_ଲେଞ୍ଜୁ ସେପ୍ଟେମ୍ବର అస్ర ཟླ་དགུ་པ་ ཟླ་བ་དགུ་པ ཟླ་བ་དགུ་པ་ སྤྱི་ཟླ་དགུ་པ་ መስ መስከረም "
        "ሴፕቴ ሴፕቴምበር ከረመ ያኸኒ ያኸኒ_መሳቅለሪ ᏚᎵ ᏚᎵᏍᏗ ᓄᒌᑐᐏᐲᓯᒼ ᓯᑎᐱᕆ ᱥᱮᱯ ᱥᱮᱯᱴᱮᱢᱵᱟᱨ ⵛⵓⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ꈬꆪ ꕢꕌ "
        "𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟 𐓨𐓣͘𐓪͘𐓬𐓘_𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟 𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄛𞄤𞄱𞄒𞄤𞄰 𞤧𞤭𞤤 𞤧𞤭𞤤𞤼𞤮 "
    ),
    "m9 w0": ("mvu "),
    "w0": (
        "aaɓ aaɓnde aje ajé alats alatsinainy alt altine arakoi arakõi arim ataasinngorneq "
        "ati atini atinni ayn aynas aŋpétuwaŋži aɖɩt aɖɩtɛnɛɛ bala balaza bar bikua-use "
        "bïkua-ûse chiposi chumatato comlaaɗii ctt del deluns dies_lunae diluain diluns "
        "djaluna doshambeh dsm dus dusem dusenbe duş duşem duşenbe dwo dwoada dy_lun dzo "
        "dzoɖa dşm enhvteceskv etl etleeni gli glindesdi ijt ijumatatu isniin it-tnejn jel "
        "jelhein jiec jiec_lat jiec_la̱t jtt jumaatatu jumatatuu jumatátu kot kotaai "
        "ku_wa_mbere kuramuka_jimweri kuwa_mbere let letnayen liduva_lyatatu lindi lintani "
        "lit litinin llu llunes lolemba lon lonesc lundo lundì lunedí lunesdi lunesdì lunis "
        "lunnidia lunnidìa lön lönesc lǝn lǝndí maantig manadagur mande mane mannodat mantag "
        "mantaha mantaxtsees mantiʼ mderot_ee_kuni meindeg mma moandei mohndaach "
        "mokɔlɔ_mwa_yambo monde mondie monite mos mosupologo mošupologo mra mso mudel mundai "
        "mur murakipi murakipí muramuko musumbhunuku musumbuluwo muv muvhuro mvfò_lyɛ̌ʼ mvulo "
        "má mánadagur mánnodat mä män mäntag määntig méindeg móndie mōn mōnite mɔ́n mɔ́ndi "
        "mɔ́ndɔ mɔ́s mɔ́sú mọn mọnde mọ́n mọ́ndè nakaebarasa nihiku_noolempwa nja njumatatu "
        "njumatatũ nko nkodya ntt ntɛ ntɛnɛ ojo_aje ork orwokubanza pa_shahuviluha palichimo "
        "panadili panadīli pir-kura-ha pir-kurã-há pondzela ponjezele pos poʻakahi pyn "
        "pyrmudine pyrmūdīne pyń pyńdziałek pón póndźela pónjeźele sanass sanyo senen senèn "
        "senén sig sigunda-fera singhgizit smba smbara somar taatu tanii ten teneŋ "
        "tgkingal_jiyax_iyax_sngayan tne tsuʔukpà tung táatu tɛɛnɛɛ umsombuluko umvulo vuo "
        "vuos vuossaarga vuossaargâ vuossarga vuossargâ vuossárga wa_kwambililya "
        "wa_kwambĩlĩlya wai_tunga wiixata wists'i_hayashuh wix wkw wuok_tich wísts'i_hayashuh "
        "ybo ŋgwà_njaŋgumba ɔjɔ́_ajé атя атяньчи атяньчистэ ашә ашәахьа бн бэнидиэнньик "
        "душанбе дшб дүй дүйшемби дүйшөмбү дүш дүшәмбе крс къуырисӕр ор оршот пнⷣе "
        "понедѣ́льникъ тун тунтикун מאָנטיק التنين دو دوشمبه دونۍ دووشەممە دُوشیمے دۈ دۈشەنبە "
        "سومر سوموار لِت لِتِنِنْ ژٔندرٕروار ژٔندٕروار ܬܪܝܢ ܬܪܝܢܒܫܒܐ ߞߐ߬ߓ ߞߐ߬ߓߊ߬ߟߏ߲ चंदिरवार "
        "च़ंदिरवार सम समबार साॅम्मा साॅम्वारा सू सूमर सोआर सोम_दिन सोमवासरः सोमार নিংথৌকাবা "
        "সোমবাৰ ସମ୍ବା ସମ୍ବାରା ସୋମ ସୋମବାର నమారా མིར་ ཟླ་བ་ ሰኑ ሰኑይ ሰኖ ሰኞ ሳይኖ ᎤᎾᏙᏓᏉᏅᎯ ᏉᏅᎯ "
        "ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ ᓇᒡᒐᔾᔭᐅ ᱚᱛ ᱚᱛᱮ ọjọ́_ajé ⴰⵢⵏ ⴰⵢⵏⴰⵙ ꆏꊂꋍ ꆏꋍ ꗳꗡꘉ 𐓡𐓘͘𐓬𐓘_𐓬𐓘𐓡𐓛͘𐓧𐓣 𑄥𑄧𑄟𑄴 𑄥𑄧𑄟𑄴𑄝𑄢𑄴 "
        "𞄈𞄦 𞤢𞥄𞤩𞤵 𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫 "
    ),
    "w0 w1": ("pir wut གཟའ་མིག་དམར་ "),
    "w0 w2": ("tat "),
    "w0 w2 w3 w4": ("tan "),
    "w0 w3": ("kin pan "),
    "w0 w4": ("jim "),
    "w0 w5": ("lem sani "),
    "w0 w6": ("dil གཟའ་ཟླ་བ་ "),
    "w1": (
        "aar araapy aram asinas asn atal atalaata atalata aŋpétunuŋpa bed ben benada "
        "bikua-pta bil bin bir bit_hayashuh bla blaɖa bít_hayashuh bïkua-ptâ chipiri chostiʼ "
        "chp chumaine cmn comzyiiɗii czi denschdeg denstaxtsees dha dies_martis dimairt "
        "dimars dimàirt dingsdag dinnsdaach disdat djamars dma dy_meurth dën dënschdeg "
        "enhvteceskv_enhvyvtke ghɔ gitung hiv ijn ijumanne isegun it-tlieta jem jemayrt jmn "
        "jnn juf jufɔ jumaane jumaine jumane jumaíne kib kibxata koaeng' koo krad kradass "
        "kraḍ kraḍass ku_wa_kabiri kubi kuramuka_kawi kuwa_kabiri kwasu kwasú labb labobedi "
        "lachiwiri lavhuvhili lesibili liduva_lyanchechi lwakubiri lwesb lwesibini maadi "
        "maadí maakisanyo majebaarga majebaargâ majebarga majebargâ mak manga mangada mangaḍa "
        "mardo mardì mardí marlunngorneq martars martidia martidìa martis martz matesdi "
        "mawbaare maŋ maŋŋebárga mbl mbɔ́ɔntè_mvfò_lyɛ̌ʼ mderot_ee_ong'wan mert mertesc mmk "
        "mokɔlɔ_mwa_míbalé mongllar mth muraki-mukui murakí-mukũi muányáŋmóndie mät mätesdì "
        "nakaare namaanli ndaaya ndy ndàayà njumaine nmn ojo_isegun okb orwakabiri owokubili "
        "pa_hivili palichibuli poʻalua ravumbirhi reg regre-kura-ha rég régre-kurã-há rɛw "
        "rɛw_lätni salasa salus sayshambeh sesem sibili singhgizngeih sisenbe siş sişenbe smb "
        "ssm sêşem sşm sɔ́ndɔ_mafú_mába sɔ́ndɔ_məlú_mə́bɛ̌ talaado talaata talata tar tarata "
        "tei teisdai tersa-fera tgdha_jiyax_iyax_sngayan tich_ariyo tiisdei tiu tiusde tiuzde "
        "tiuzdee tiú tiúzdè tldo tli toki_gitung tsuʔughɔe ttl ttlat tudel tun tunde turei "
        "tus tusite tysdagur týs týsdagur tūr tūrei tūs tūsite ulesibili ulwesibili utardine "
        "uum vhi wa_keli wa_kelĩ wai wairi wał wałtora wir wis wisasidis wisasīdis wkl wto "
        "wutora ziischtig zis zistag ziš zištag ápta_mɔ́ndi ìsɛ́gun ìsẹ́gun íne ŋgwà_ûm "
        "ūtardīne ɔjɔ́_ìsɛ́gun аҩ аҩаша вас вастаньчи вастаньчистэ вто́рникъ втоⷬ҇ дцг дыццӕг "
        "оп оптуорунньук сешанбе сий сийшемби сиш сишәмбе сшб шейш шейшемби ши шинара ытл "
        "ытларикун דינסטיק التلاتا اڱارو بۆموار تَل تَلَتَ درېنۍ سئیشمبه سئے سێشەممە سە "
        "سەيشەنبە گھن_آنگا ܬܠܬ ܬܠܬܒܫܒܐ ߞߐ߬ߟ ߞߐ߬ߟߏ߲ बुवार बोमवार मं मंग मंगल_दिन मंगलबार "
        "मंगलवासरः मंगलु मंगळार मंगाड़ा मान्गा মঙ্গলবাৰ লৈবাকপোকপা ମଙ୍ଗଳ ମଙ୍ଗଳବାର ମାଙ୍ଗା "
        "ମାଙ୍ଗାଡ଼ା మాంగాడా མིག་དམར་ ལྷག་ ማቆሳኛ ማክሰ ማክሰኞ ሠሉስ ሰሉ ሰሉስ ሰሊጝ ታላሸ ታላሸኖ ᏔᎵᏁ ᏔᎵᏁᎢᎦ "
        "ᓃᓱᑮᓯᑳᐤ ᓇᒡᒐᔾᔭᐅᓕᖅᑭ ᱵᱟ ᱵᱟᱞᱮ ḽavhuvhili ọjọ́_ìsẹ́gun ⴰⵙⵉ ⴰⵙⵉⵏⴰⵙ ꆏꊂꑍ ꆏꑍ ꕚꕞꕚ 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓵𐓪͘𐓬𐓘 "
        "𑄟𑄧𑄁𑄉𑄧𑄣𑄴 𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴 𞄆𞄨𞄰 𞤥𞤢𞤦 𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫 "
    ),
    "w1 w2": ("ine གཟའ་ལྷག་པ་ "),
    "w1 w3": ("sis tur "),
    "w1 w4": ("tal "),
    "w1 w5": ("asi say sib "),
    "w2": (
        "akr akras akṛ akṛas alaarba alaba alar alarba alarbay alarobia araba ararundy arbaco "
        "arbaqa arbc aŋpétuyamni bikua-usio bud budhvar bïkua-usïö carsem carsenbe cha "
        "charshambeh chitatu cht chumatano chá chárshambeh cko comkolle csm daho_hayashuh "
        "dahó_hayashuh diciadain dies_mercurii dimercles dimècres dimèrcles diɔ̱k diɔ̱k_lätni "
        "djarason dme dmè dy_merher ennvrkvpv erb gask gaskavahkku gtu har hid ijtn ijumatano "
        "jerc jercean jtn jumaatano jumataano jumatanu jumatáano jumatánɔ kos koskoho "
        "koskokko kosomok ku_wa_gatatu kua kuarta-fera kuramuka_kadadu kusa kuwa_gatatu kuz "
        "kuzass kuɖ kuɖa kuẓ kuẓass l-erbgħa laboraro labr lachitatu laraba larba larbeɛ "
        "lavhuraru lesithathu lesitsatfu liduva_lyannyano lwakusatu lwesithathu macordi "
        "mderot_ee_inet mercoldi mercoldì mercore mercui mercurdi mercurdí mercuri mercuridi "
        "mercuridia mercuridìa mercuris mercʼher merkredi merkredo mesemna mettwoch metwoch "
        "metúkpíápɛ mhr middeweken miercres miercus mik mikudagur mittwuc mittwuch mittwuč "
        "mms mokɔlɔ_mwa_mísáto mst mukɔ́sú muraki-musapiri murakí-musapíri mäc mäcordì mèr "
        "mèrcore mèrcuris mët mëttwoch mɛk mɛkrɛdí mɛrkɛrɛdi nakauni namararu ndangu ndangù "
        "ndg njeslaare njumatana njumatano nmt ojoru oks orwakashatu owokusatu pa_hidatu "
        "palichitatu pin pingasunngorneq poʻakolu puda pudara pulelulu pus pussisawaiti rabuq "
        "ravunharhu reb rebo rob roobii roowe row shɔ singhgizsam sithathu sml srj srjeda "
        "srjoda str strzoda sɔ́ndɔ_mafú_málal sɔ́ndɔ_məlú_mə́lɛ́ taano tad teg tegtu-kura-ha "
        "tgtru_jiyax_iyax_sngayan tich_adek tresdine trešdīne trinde tru tsam_kasuwa tsan "
        "tsuʔutɔ̀mlò tsètsɛ̀ɛ_lyɛ̌ʼ táano tɔm tẽg tẽgtũ-kurã-há ulwesithathu uni vedel "
        "wa_katatu wa_katatũ weedensdai wenerei wenesde wenezde wenezdee wet wethatu winstiʼ "
        "woansdei wtu wtũ wuk wukuada wunstaxtsees wɛ́nɛsɛdɛ wẹ́n wẹ́nẹ́zdè àla àlarba çarşem "
        "çarşenbe çşm ŋge ŋgwà_ŋgê ɔjɔ́rú ах ахаша куншкачи куншкачистэ кха кхаара среда̀ "
        "срⷣе сэ сэрэдэ сәр сәршемби чоршанбе чшб чәр чәршәмбе шарш шаршемби юн юнкун ӕрт "
        "ӕртыццӕг מיטוואך اربع الأربعا بودوار لَر لَرَبَ ٻدھ څلرنۍ چا چار چارشمبه چارشیمے "
        "چارشەنبە چوارشەممە ܐܪܒܥ ܐܪܒܥܒܫܒܐ ߞߎߣ ߞߎߣߎ߲ߟߏ߲ पुद्दारा पूदा बुध_दिन बुधवासरः बु॒ध "
        "बोदवार ॿुधर বুধবাৰ য়ুমশকৈশা ପୁଦା ପୁଦାରା ବୁଧ ବୁଧବାର వుదారా ཕུར་ ལྷག་པ་ ለጓ ለጓ_ወሪ_ለብዋ "
        "ረቡ ረቡዕ ራብዕ አሩዋ ኣረር ኣረርባዓ ᏦᎢᏁ ᏦᎢᏁᎢᎦ ᐋᐱᐦᑕᐘᐣ ᐱᖓᑦᓯᖅ ᱥᱟᱹ ᱥᱟᱹᱜᱩᱱ ḽavhuraru ọjọ́rú ⴰⴽⵕ "
        "ⴰⴽⵕⴰⵙ ꆏꊂꌕ ꆏꌕ ꕉꕞꕒ 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓵𐓘𐓜𐓣 𑄝𑄪𑄖𑄴 𑄝𑄪𑄖𑄴𑄝𑄢𑄴 𞄗𞄄𞄤𞄰𞄦 𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫 𞤶𞤫𞤧 "
    ),
    "w2 w3": ("ala wen གཟའ་ཕུར་བུ་ "),
    "w2 w4": ("arb "),
    "w2 w6": ("mit "),
    "w3": (
        "aimisa akw akwas alaamisi alaamɩshɩ alahamisi alak alakamisy alam alamiisi alamisa "
        "alamíisi alaámisi alhamiisa alhamis alm alx alxamis amh amhad arahamisi aramisay "
        "aramisi aramithi arapo arm ars art aŋpétutopa bikua-oku birestar bïkua-okü camus "
        "caturtdine catūrtdīne china chinai chu chueves cka comkaldǝɓlii diardaoin dies_iovis "
        "dij dijaus dijòus djaweps dodel don dondertaxtsees donneschdeg dunnersdaach "
        "dunnersdag dunschtig duor duorasdat duorastat dy_yow dö dödel ennvrkvpv_enhvyvtke "
        "fonde fro frontag fró fróntag ghjovi gie gievgia giobia giò giòbia ham hamuse hit "
        "hiwi_hayashuh hiwí_hayashuh hos hosdagur hós hósdagur il-ħamis iov jaudo jerd "
        "jerdein job jobia joibe jov jovedi jovedí jovidia jovidìa jöb jöbia jǝǝ jǝǝdí "
        "kamiisi kamisa kem kemis ket ketwirtiks khamiis khms kinta-fera koa koang'wan "
        "ku_wa_kane kuna kuramuka_kana kuwa_kane kúpélimetúkpiapɛ labn labone lachinayi laki "
        "laki_vara lamit lavhuna lesine lex lexmis liduva_lyannyano_na_linji lwakuna lwesine "
        "mbɔ mbɔ́ɔntè_tsetsɛ̀ɛ_lyɛ̌ʼ mderot_ee_ile mokɔlɔ_ya_mínéi murwa_wa_kanne naa "
        "naasaande nai nakaung'on namaxexe nas njowa njw njòwa ojobo okn olokuna orwakana "
        "pa_hitayi palichine panchshambeh pencsem pensenbe penşenbe poʻahā psm pêncşem pşm "
        "ravumune samass sgiovedi sgiovedì sin sine singhgizseiq sisamanngorneq smn soistiʼ "
        "soo stw stwortk stwórtk sup supapa supapá szt sztwortek sɔ́ndɔ_mafú_mána "
        "sɔ́ndɔ_məlú_mə́nyi taite tgspac_jiyax_iyax_sngayan tich_ang'wen tongersdei too "
        "toozdee tosde toz tozde tsuʔumè tuo tuorastah tuorastuv tuorâstuv tuorâstâh tuursdai "
        "tuʻa tuʻapulelulu tür tüürsdai tāi tāite tɔ́sɛdɛ tọ́z tọ́zdè tọọ tọọzdee ulesine "
        "ulwesine ume ung venhkagra-kura-ha vẽn vẽnhkãgra-kurã-há wa_kana wai_na_nas wena xue "
        "xueves yaou yaw yawoada yawoɖa yedi yow zedi zeu zeuggia zob zoba ħam ĵa ĵaŭdo ŋgi "
        "ŋgisú ŋgwà_mbɔk ŋuaan ŋuaan_lätni štw štwórtk ɔjɔ́bɔ аԥ аԥшьаша бейш бейшемби еа "
        "еара кал калоньчи калоньчистэ кӗҫ кӗҫнерникун панҷшанбе пий пийшемби пшб пәнҗ "
        "пәнҗешәмбе цпр цыппӕрӕм четверто́къ чеⷦ҇ чп чэппиэр דאנערשטיק أَلْح أَلْحَمِسْ "
        "برؠسوار خمیس پنچ پنچشمبه پينځنۍ پَئ_شیمے پێنجشەممە پە پەيشەنبە ܚܡܫ ܚܡܫܒܫܒܐ ߓߌߟ ߓߌߟߏ߲ "
        "गुरुवासर: बिरेस्तार बिस्थि बिस्थिबार बीर बीरबार बृहस्पतवार बृहस्पति_दिन बृहस्पतिबार "
        "ब्रेसवार लाक्कि_वारा लाक्की विस विस्पत वीर वीरवार বৃহ বৃহস্পতিবাৰ শগোলশেন ଗୁରୁ "
        "ଗୁରୁବାର ଲାକି ଲାକି_ୱାରା లాకివరా ཕུར་བུ་ སངས་ ሃሙሳ ሐሙስ ሓሙ ሓሙስ ኣምድ ከሚሽ ᏅᎩᏁ ᏅᎩᏁᎢᎦ "
        "ᐴᓂᐋᐱᐦᑕᐘᐣ ᓯᑕᒻᒥᖅ ᱥᱟᱹᱨ ᱥᱟᱹᱨᱫᱤ ḽavhuṋa ṋa ọjọ́bọ ⴰⴽⵡ ⴰⴽⵡⴰⵙ ꆏꇖ ꆏꊂꇖ ꕉꔤꕆꕢ 𐓡𐓘͘𐓬𐓘_𐓷𐓟𐓰𐓪𐓬𐓘 "
        "𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴 𞄙𞄤𞄱𞄨 𞤲𞤢𞥄𞤧 𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫 "
    ),
    "w3 w4": ("pen གཟའ་པ་སངས་ "),
    "w3 w6": ("alh "),
    "w4": (
        "aijima ajj ajjuma alj aljuma alz alzuma ann anna arapotei arapoteĩ arbe arj arjuma "
        "arɩs arɩsǝma asim asimwas asm aŋpétuzaptaŋ bear bearjadat cga chenabura chenàbura "
        "chishanu chs comgaisuu dhieec dhieec_latni dhieec_lätni dies_veneris dih dihaoine "
        "dissik'an_hayashuh diu diuendres djabierne djabièrnè dy_gwener fal falaite felete "
        "feléte fia fiada fiɖ fiɖa fraede frai fraide fraidee fraitaxtsees fraí fraídè fraị "
        "fraịdee freed freedag freidai freideg fridel friggjadagur friidaach friitig fritag "
        "frí fríggjadagur fulade fúl fúladé fɛlâyɛdɛ ghɨ gim gnu gumqata gwener hih hla "
        "ichuma icm iju ijumáa il-ġimgħa ini jeh jeheiney jimaata jimco jje jjemɛa jmc jom "
        "jomah juma'at jumaa jumaah jumba jummaʼa jumqata jumáa júm júmbá kom komuut "
        "ku_wa_gatanu kuramuka_kasanu kuta kuwa_gatanu kɔɔ labohlano labotlhano labt "
        "lachisanu laposo lavhutanu lesihlanu liduva_lyannyano_na_mavili lwakutaano "
        "lwesihlanu lâp lâpôsö mabaga_ma_sukul mabágá_má_sukul mawnde mbs mderot_ee_sapa "
        "mokɔlɔ_ya_mítáno mtn murwa_wa_katano mvfò_màga_lyɛ̌ʼ mwd nak_okkoskv_nettv nakakany "
        "namathanu nannalhchifaʼ_nittak nat ngolesihlanu ngovya ngv ngòvya njumaa nma ojo_eti "
        "olokutaanu orwakataano pa_hihanu palichisano paraire penkar-kura-ha pentniks petk "
        "piktdine pio piontek piō piōntek pja pjatk poʻalima pén pénkar-kurã-há pēn pēntniks "
        "pět pětk pīktdīne ravuntlhanu rim sdis sdisass ses sesta-fera sih sihlanu "
        "singhgizhaj soh sohaa suk sukrar sukru sukru_vara sḍis sḍisass tab tallimanngorneq "
        "tgrima_jiyax_iyax_sngayan tich_abich tsuʔughɨ̂m ulwesihlanu vandredi vastuppeeivi "
        "vastuppeivi vaŋdɛrɛdi venardi venardì venare venderdi vendredo vendres venerdí "
        "venneri venniridia venniridìa vienres vinars vás vástuppeeivi vástuppeivi vèn vènare "
        "vën vëndres wa_katano wai_na_tiyon wetano yuk yukuaku yukuakú zom zoma àjj àjjuma "
        "înî ġim ŋgwà_kɔɔ ɔjɔ́_ɛtì ɗón ɗónɛsú ɛtì ахә ахәаша бэ бээтиҥсэ майрӕмбон мрб "
        "пѧто́къ пѧⷦ҇ пӏе пӏераска сюк сюконьчи сюконьчистэ эр эрнекун җом җомга ҷмъ ҷумъа "
        "פֿרײַטיק جمعو جمه جُم جُمَعَ جُمہ جۈ جۈمە شُوگار ھەینی ܥܪܘ ܥܪܘܒܬܐ ߛߌ߬ߣ ߛߌ߬ߣߌ߲߬ߟߏ߲ "
        "जुम जुमा जुमो जुम्मा शुक्कर शुक्करवार शुक्र_दिन शुक्रवासरः शुक्रार सुकुरु "
        "सुकुरु_वारा सुखुर सुखुरबार सुुखुरबार ইরাই শুক্ৰ শুক্ৰবাৰ ଶୁକ୍ର ଶୁକ୍ରବାର ସୁକ୍ରୁ "
        "ସୁକ୍ରୁ_ୱାରା నుక్_వరా པ་སངས་ སྤེན་ አርባ ኣርብ ዓር ዓርበ ዓርቢ ዓርብ ጅምዓ ጅምዓት ᏧᎾᎩ ᏧᎾᎩᎶᏍᏗ ᑕᓪᓕᒻᒥᐅᑦ "
        "ᑫᑳᐨ_ᒫᑎᓇᐍᑮᓯᑳᐤ ᱡᱟᱹ ᱡᱟᱹᱨᱩᱢ ḽavhuṱanu ṱan ẹtì ọjọ́_ẹtì ⴰⵙⵉⵎ ⴰⵙⵉⵎⵡⴰⵙ ⵙⵉⵎⵡⴰⵙ ꆏꉬ ꆏꊂꉬ ꕉꔤꕀꕮ "
        "𐓡𐓘͘𐓬𐓘_𐓰𐓘_𐓵𐓘𐓲𐓘_𐓻𐓣͘ 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴 𞄑𞄤𞄱𞄨 𞤥𞤢𞤣 𞤥𞤢𞤱𞤲𞤣𞤫 "
    ),
    "w4 w5": ("ijm sha གཟའ་སྤེན་པ་ "),
    "w4 w6": ("eti "),
    "w5": (
        "abameta arapokoi arapokõi arf arfininngorneq asab asabar asabat asabotsy asd ase "
        "aseer asib asibti asid asidyas asiibi asiḍ asiḍyas ass assabdu asḍ bäkɛl bäkɛl_lätni "
        "chir comzyeɓsuu dies_saturni disathairne djasabra dy_sadorn dzk esa esaabadu esabato "
        "esaɓasú gnd gqi hbi hoore-biir hɔɔ ijumamosi inikuˀtiˀtiˀ is-sibt jes jesarn jmo "
        "jumaamosi jumamoosi jumamóosi jumamósi kifula_nguwo kolo ku_wa_gatandatu "
        "kuwa_gatandatu lav lavurdah lavurduv lavvardat lavvordat lay layenga ley leygardagur "
        "liduva_litandi loweruka lub lubingu lwamukaaga lá láv lávurduv lávurdâh lávvardat "
        "lávvordat lây lâyenga matlhatso mderot_ee_kwe mem memeneda memleɖa mgc mgq mgqibelo "
        "mokibelo moosi moq moqebelo mps mpɔ́sɔ mugivhela mugovera mugqivela muka màga_lyɛ̌ʼ "
        "móosi mɔnɔ_sɔndi nakasabiti nettv_cakʼcuse ngeso nittak_holloʼ_nakfish njumamothi "
        "njumamothii nmm ojo_abameta olomukaaga omk orwamukaaga owáŋgyužažapi pa_shahulembela "
        "pachibelushi poʻaono qid qidaame qunxa_sambat rah rahoroi rāh rāhoroi sabadu "
        "sabattika sabbato sabbatu sabbatum sabbo sabeda sabet sabide sabo sabti sabudu "
        "sadorn samdi samdí samschdeg samschtig samsdaach samštag sanbata sani_vara saninj "
        "saptu sar sarere sasadi sastdine sastdīne satade satertaxtsees satode satodee "
        "saturdi saturdí satọdee sau sauru saurú savnu sayass sbti semi senbe ser serade "
        "sesele shambeh sibiri sibiti singhgizroek siɓiti sneon sonda sonvar sse ssebt "
        "sunnavend sàb sàbadu sàbbatu sábadu sásadi sásidɛ sát sátọdè sér séradé séselé "
        "sünnavend tgmataru_jiyax_iyax_sngayan tok tokonaki tsuʔndzɨkɔʔɔ umgcibelo umgqibelo "
        "wa_thanthatu wa_thanthatũ wai_na_chirim wth zadel zä zädel àbámɛ́ta àbámẹ́ta "
        "ŋgwà_jôn şem şemî şen şenbe ɔjɔ́_àbámɛ́ta ас асабша ишемби ишм сабат сбт субуота "
        "сꙋббѡ́та сꙋⷠ҇ шанбе шем шемби шим шимбә шля шлямочи шлямочистэ шнб шуо шуот шӑм "
        "шӑматкун أَسَ أَسَبَرْ اونۍ بٹوار شم شمبه شە شەممە شەنبە لَو_آنگا چھݨ_چھݨ ڇنڇر ܫܒܬܐ "
        "ߞߍ߲ߘ ߞߍ߲ߘߍߟߏ߲ छंछ छंछर बटवार शनि_दिन शनिच्चरवार शनिवासरः शेनवार सनि सनिबार सनीचर "
        "सान्नि सान्नि_वारा থাংজ শনিবাৰ ଶନି ଶନିବାର ସାନି ସାନି_ୱାରା సానివరా ཉི་ སྤེན་པ་ ሰ/ሽ ሰ/ን "
        "ሰንበር_ሽጓዅ ሰንበት_ንኢሽ ቀዳ ቀዳሚት ቀዳም ቄራ ቅዳሜ ᎤᎾᏙᏓᏈᏕᎾ ᏈᏕᎾ ᒫᑎᓇᐍᑮᓯᑳᐤ ᓈᑦᓰᖑᔭᓛᕐᓂᐊᖅ ᱧᱩ ᱧᱩᱦᱩᱢ "
        "ọjọ́_àbámẹ́ta ⴰⵙⵉⴹ ⴰⵙⵉⴹⵢⴰⵙ ꆏꃘ ꆏꊂꃘ ꔻꔬꔳ 𐓡𐓘͘𐓬𐓘_𐓪𐓤𐓘𐓸𐓟_𐓣͘𐓤𐓟 𑄥𑄧𑄚𑄨 𑄥𑄧𑄚𑄨𑄝𑄢𑄴 𞄊𞄧𞄳 𞤸𞤮𞤪 𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫 "
    ),
    "w5 w6": ("asa kwe གཟའ་ཉི་མ་ "),
    "w6": (
        "aadi aadi_vara aca acaada ace acer aiku ait aitar alah alahady alahaɖɩ alhadi aratei "
        "arateĩ are asamas axad axd aŋpétuwakȟaŋ bikua-oko bikua-ôko caw cawe chumapiri "
        "com'yakke cpr cya cyu cäŋ cäŋ_kuɔth dew dewo dib dibeer dibéer did didomhnaich "
        "didòmhnaich dies_solis dilbata dimanco dimans dimanĉo dimas dimenge dimingu "
        "djadumingu domenega domenia domenie dominche domingu dominica dominiga doménega "
        "domënia domìniga dumengia dumenica dumingu dumìnica dy_sul emp ettiminku eye eyenga "
        "hɔg hɔgbaa ijp ijumapili il-ħadd inikuˀ isonto ituku_ja_jumwa jed jedoonee "
        "jiyax_sngayan jmp jpi jumaapii jumapiiri jumapil jumapilyi jumapiri jumapíiri "
        "jumapílí kari kiu kiumia kma kotisap kts ku_cyumweru ku_w'indwi kwasiada kɔs kɔsiɖa "
        "lad ladi lah lahadi lamorena lamulungu lapule lhe lhed liduva_lyapili lisontfo "
        "lumingu lyɛʼɛ́_sẅíŋtè lāpule lḥe lḥed mderot_ee_are mituu mituú mng mulungu "
        "naba_sambat nadili nadīli nakaejuma nettvʼcako ngoenzsinghgiz nittak_holloʼ niy "
        "niydziela njedzela njedźela njezela njeźela nts numiggu numĩggu nɔy ojo_aiku "
        "pa_mulungu pas pasepeeivi pasepeivi piili píili rat ratapu rāt rātapu sabbiiti sabi "
        "sabiiti sande sapaat sapate snein sol soledi soledí sondai sonde sondee sonndeg "
        "sonta sontaha sontaxtsees sonto sotn sotnabeaivi sudel sunndaach sunndag sunntag "
        "sunntig svatdine svo svondo svātdīne swo swondaha söndai sü sünndag sāp sāpate sɔndi "
        "sɔ́n sɔ́ndi sɔ́ndiɛ sɔ́ndǝ sɔ́ndɔ sọn sọndee sọ́n sọ́ndè tshipi tsuʔntsɨ usonto "
        "wa_kyumwa wai_yoka_bawai wky yakshambeh yanass yek yeksem yeksenbe yekşem yok ysm "
        "yşm àìkú ét éti ýek ýekşenbe ħad ŋgwà_nɔ̂y ɔjɔ́_àìkú ам амҽыша баскыһыанньа выр "
        "вырсарникун екш екшемби жек жекшемби кӏи кӏира ндⷧ҇ѧ недѣ́лѧ тар таргочи таргочистэ "
        "хуыцаубон хцб якшанбе якшәмбе яшб זונטיק آتھوار آچر اَتھوار ایکشیمے لَح لَحَدِ يونۍ "
        "يە يەكشەنبە یک یکشمبه یەکشەممە ܚܕ ܚܕܒܫܒܐ ߞߊ߯ߙ ߞߊ߯ߙߌߟߏ߲ आथवार आदि आदि_वारा आयतार आर्त "
        "आर्तवार ऐत ऐतबार ऐतवार तोआर रबि रबिबार रबीबार रवि_दिन रविवासरः দেও দেওবাৰ নোংমাইজিং "
        "ଆଦି ଆଦି_ୱାରା ରବି ରବିବାର వారమి ཉི་མ་ ཟླ་ ሰ/ቅ ሰ/ዓ ሰን ሰንበር_ቅዳዅ ሰንበት ሰንበት_ዓባይ እሑድ እኁድ ወጋ "
        "ᎤᎾᏙᏓᏆᏍᎬ ᏆᏍᎬ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ ᓈᑦᑏᖑᔭᖅ ᱥᱤᱸ ᱥᱤᱸᱜᱮ ọjọ́_àìkú ⴰⵙⴰ ⴰⵙⴰⵎⴰⵙ ꑬꆏ ꑬꆏꑍ ꕞꕌꔵ "
        "𐓡𐓘͘𐓬𐓘_𐓷𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣 𑄢𑄧𑄝𑄨 𑄢𑄧𑄝𑄨𑄝𑄢𑄴 𞄎𞄤𞄲 𞤪𞤫𞤬 𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫 "
    ),
}
