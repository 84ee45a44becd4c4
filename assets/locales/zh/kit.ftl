# Dates, deadlines and the parts every screen is made of.

problem-law-note = { $article }
