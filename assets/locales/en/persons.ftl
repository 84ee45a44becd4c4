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
