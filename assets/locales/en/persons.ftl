# The register of persons.

paper-sort-PASSPORT = Passport
paper-sort-ID_CARD = Identity card
paper-sort-RESIDENCE = Residence permit
paper-sort-SEAMAN = Seaman’s book
paper-sort-OTHER = Other paper

person-tie-SPOUSE = Spouse
person-tie-PARENT = Parent
person-tie-CHILD = Child
person-tie-SIBLING = Brother or sister
person-tie-ASSOCIATE = Associate
person-tie-EMPLOYER = Employer
person-tie-EMPLOYEE = Employee
person-tie-NOT_SAME = Somebody else of a like name
person-tie-OTHER = Other relation

likeness-PAPER = A paper of the same number
likeness-NAME = The same name

intent-persons-edit = Person’s data changed
intent-persons-name = Writing of a person’s name changed
intent-persons-paper = Person’s paper changed
intent-persons-tie = Relation between persons changed
intent-persons-merge = Person recorded twice made one
intent-persons-involve = Person of the register taken into the file
intent-persons-withdraw = Person taken out of the file

problem-no-such-person = This person is not in the register.
problem-person-itself = These are one and the same entry. Choose another person.
problem-persons-not-same = Somebody noted that these are two persons. Take that note away first, if it is wrong.
problem-name-twice = The person already has this name.
problem-already-involved = The person is in this file already, in this role.
problem-person-holds-asset = The person is noted as the holder of an asset of this file. Change the asset first.

person-born = born { $day }
person-files = { $count ->
    [0] in no file you see
    [one] in { $count } file
   *[other] in { $count } files
}
nav-persons = Persons
persons-lead = Everybody who is in a file, across files of both directions.
persons-search = Find a person
persons-search-hint = A name in any script, or the number of a paper.
persons-birth = Birth
persons-birth-hint = A day or a year.
persons-count = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } persons
}
persons-many = The first { $most }. Write more of the name.
persons-empty = Type a name, a paper or a birth
persons-empty-next = Files you may not see are left out.
persons-none = Nobody of that name
persons-none-next = Another writing of the name may find them: one script is enough.
persons-found = Persons found
person-name = Name
person-names = Writings of the name
person-name-add = Add a writing
person-name-change = Change a writing
person-name-empty = Empty takes this writing away.
person-edit = Change what is known
person-save = Save
person-known = What is known
person-birthplace = Place of birth
person-papers = Papers
person-papers-none = No paper is noted.
person-paper-add = Add a paper
person-paper-change = Change a paper
person-paper-empty = Empty takes this paper away.
person-paper-needed = Write its number.
person-paper-sort = Sort of paper
person-paper-number = Number
person-paper-state = State that issued it
person-paper-issued = Issued
person-paper-expires = Ends
person-paper-until = until { $day }
person-ties = Relations
person-ties-none = No relation to another person is noted.
person-tie = Note a relation
person-tie-what = What the other is to { $name }
person-tie-needed = Choose the other person and the relation.
person-untie = Take away the relation to { $name }
person-how-known = How it is known
person-other = The other person
person-files-head = Files
person-file = File
person-file-kind = Kind
person-open = Open { $name }
person-back = Back
person-change-what = Change { $what }
person-alert-open = This person is in { $count } open files.
person-alike = { $count ->
    [one] Somebody in the register may be the same person
   *[other] { $count } persons in the register may be the same
}
person-merge = Make one person of two
person-merge-with = Compare with { $name }
person-merge-go = Make one person
person-merge-needed = Choose the other person first.
person-merge-why = How it is known that they are one
person-merged = Two entries are one person now.
person-merge-undo = Undo
person-merge-undone = They are two persons again.
person-merge-undone-why = Undone at once after the merge
person-compared = The two side by side
person-compared-head = Comparison
person-same = Same
person-differs = Differs
person-keep = Which entry stays
person-keep-hint = The other’s writings, papers and files go to it. Where both say something, what stays is this one’s.
