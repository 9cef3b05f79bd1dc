another
