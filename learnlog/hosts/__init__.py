"""Site → the programs that write it."""
