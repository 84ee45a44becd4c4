# The help: how to work with the program, in it.

help-topics = Topics
help-next = Next topic
help-previous = Topic before
help-next-named = Next: { $what }
help-print = Print the help
help-booklet = Comity: how to work with it
help-picture = Picture of the program: { $what }

help-begin = The first steps
help-begin-1 = Comity keeps the register of a central authority: every request for extradition or legal assistance that comes in or goes out, the time limits that run on it, and what has to happen next. Everything lies encrypted on this machine. No network is needed.
help-begin-2 = The search line at the top, or <b>Ctrl K</b>, finds every file by its reference, a name in any script or a word, every person, and every command. Whoever forgets where something is types its name there.
help-begin-3 = <b>?</b> shows every key that works where you stand. <b>Alt</b> with a digit opens a section, <b>F6</b> moves between the parts of the window, <b>Esc</b> steps back. <b>Ctrl L</b> locks. To try things out, open the training office at the gate: its cases are invented and its clock is yours.

help-today = Your day
help-today-1 = Today begins with people who are held. The bar shows the days since arrest: a broken line is the day from which release is possible, a wall is the day beyond which nobody may be held.
help-today-2 = Below come what is overdue, what falls due this week, what others owe you, what was received, and files without a next step. A file that nobody watches is the one that gets lost: give it a step or a task.
help-today-3 = Heads find here what waits for their approval. The calendar shows the same dates by month, week or as a list, with the holidays of both States.

help-dates = What the marks of dates mean
help-dates-1 = A flag is a day on which somebody must act. A wall is an absolute maximum: nothing may last longer. A broken line is a day from which something may happen but need not, such as release after eighteen days.
help-dates-2 = A wall at the start is a floor: not before that day, and nothing happens by itself then. A shield is a protection that ends, such as speciality. A diamond is our own target, no law. A hollow flag is a day the other State asked for.
help-dates-3 = Every computed day can show its working: the rule, its article, the day it counts from, the count, and whether it moved because of a day off. Press the working beside it.
help-dates-4 = Which holidays count is decided by the State that acts; how the days are counted, by the State that holds. Where that is unknown both days stand there, and the earlier one governs.
help-dates-5 = Where the law gives no number, none is invented: the file then says as soon as possible.

help-intake = A new request
help-intake-1 = <b>Alt N</b> begins one from everywhere. Choose the kind and the direction first: the form then asks only what this kind needs, and the list beside it shows what the law wants the request to contain.
help-intake-2 = What you type is kept as you type, encrypted. Lock the desk, close the window, lose the power: the form comes back as it was, until you register it or throw it away.
help-intake-3 = If a name resembles a person of the register, Comity says so. Take that person over instead of making a second one. Several rows from a spreadsheet can be pasted at once and become several requests.

help-typing = How dates may be typed
help-typing-1 = Type a day as you know it: 10.3.26, 10/3, 10 March, 2026-03-10, ١٠/٣/٢٠٢٦, 2026年3月10日. <b>+5</b> is in five days, <b>+5wd</b> in five working days of the office. The day understood stands below the field.
help-typing-2 = A day that does not exist, or lies where it cannot, is explained at the field. Nothing you typed is taken away.

help-file = A file
help-file-1 = The first row under what can happen next is the step Comity suggests, with its article. The others say whether they are ready, what is still open, or that the other State has to be consulted first.
help-file-2 = A step that the law guards opens all the same: inside, each condition says whether it is met, and what would meet it. Nothing is decided by the program.
help-file-3 = The tabs hold deadlines, persons, measures and assets, electronic evidence, conditions, letters, translations, consultations and the history. The name of a tab can also be typed in the search line.
help-file-4 = The history says who did what, when, and why. What was done by mistake is undone there by a new entry; nothing is ever erased by an undo.

help-refusal = Refusing, postponing, setting conditions
help-refusal-1 = Grounds that the law forbids stand in the list, blocked, with the article that forbids them: bank secrecy is never a ground.
help-refusal-2 = Before refusing or postponing, the other State is consulted. The dialog opens that consultation with your ground and reasons as the first position. It counts once it has an outcome, or once the reply day has passed and a reminder is logged.
help-refusal-3 = A refusal needs a second person: the head types her passphrase at your desk, or you send it for approval and she finds it on her Today.

help-consultation = Consultations
help-consultation-1 = A consultation has a purpose, an article that asks for it, a day for the reply, and an outcome. It may concern several files at once. What was agreed becomes tasks with days.
help-consultation-2 = The portfolio meeting lists every open file with one State, both ways, so that a single meeting can go through all of them. Its sheet can be printed.

help-register = The register
help-register-1 = Arrows move in the table, Enter opens, Space selects. <b>/</b> goes to the search of the table, <b>F</b> opens its filters; each filter stands as a chip that can be taken away.
help-register-2 = Keep a question you ask often as a view: it then stands in the navigation with its count. Columns can be chosen, and the fields of your office's own among them.
help-register-3 = Selected files can be given to an officer, handed over, exported or printed. Decisions are never made in bulk. Printed pages are numbered and close each year with a line, as in a ledger of paper.

help-import = Bringing in a register
help-import-1 = Choose the spreadsheet your office kept so far. Comity reads its columns and shows how it understands them; change what is wrong, and keep the reading for the next time.
help-import-2 = A rehearsal says row by row what would happen and writes nothing. An import is undone as a whole, as long as nobody worked on its files.

help-people = Persons
help-people-1 = A person stands once in the register, with every writing of the name in every script, and leads to all files. Search by any of them; different transliterations find each other.
help-people-2 = Two entries that are one person are merged, both shown side by side first; the merge can be undone whole. Relations such as an alias or a relative are ties.

help-neighbours = Other States
help-neighbours-1 = Under legal bases stands which State is bound by which convention, what bilateral treaties say, and assurances of reciprocity. The wizard for a treaty shows the rules it yields before you save it.
help-neighbours-2 = The directory holds the authorities one writes to, their languages and channels, and when each entry was last verified. A State's sheet gathers everything needed to ask that State for help.

help-statistics = Figures
help-statistics-1 = Every figure says how it is counted. Rates stand with the counts they are made of. Cells with fewer than five cases show times to managers only.
help-statistics-2 = An exported table carries its period, its definitions and a fingerprint, so that the same figure can be made again later.

help-handover = Handing over, being away
help-handover-1 = A handover lists an officer's open files with what the next one must know of each. Both sign, and with the last signature the files change hands.
help-handover-2 = Note an absence with a delegate beforehand: what waits for you is then shown to the delegate too.

help-safety = Keeping it safe
help-safety-1 = The record is encrypted with keys that your passphrase opens. There is no other way in but the recovery key that was written down when the office was set up. Keep that paper in a safe.
help-safety-2 = Make a backup to another disk every day: settings, backup. It is encrypted too, read back at once, and says whether it is whole.
help-safety-3 = Every change is signed and chained to the one before. Verify the store from time to time; it says whether anything was altered behind the program's back.
help-safety-4 = After ten minutes without a touch the desk locks itself. What you were typing is kept.
