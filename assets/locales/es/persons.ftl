# The register of persons.

paper-sort-PASSPORT = Pasaporte
paper-sort-ID_CARD = Documento de identidad
paper-sort-RESIDENCE = Permiso de residencia
paper-sort-SEAMAN = Libreta de marino
paper-sort-OTHER = Otro documento

person-tie-SPOUSE = Cónyuge
person-tie-PARENT = Padre o madre
person-tie-CHILD = Hijo o hija
person-tie-SIBLING = Hermano o hermana
person-tie-ASSOCIATE = Persona allegada
person-tie-EMPLOYER = Empleador
person-tie-EMPLOYEE = Empleado
person-tie-NOT_SAME = Otra persona de nombre parecido
person-tie-OTHER = Otra relación

likeness-PAPER = Un documento con el mismo número
likeness-NAME = El mismo nombre

intent-persons-edit = Datos de la persona modificados
intent-persons-name = Grafía del nombre de una persona modificada
intent-persons-paper = Documento de la persona modificado
intent-persons-tie = Relación entre personas modificada
intent-persons-merge = Persona inscrita dos veces reunida en una
intent-persons-involve = Persona del registro incorporada al expediente
intent-persons-withdraw = Persona retirada del expediente

problem-no-such-person = Esta persona no figura en el registro.
problem-person-itself = Es una y la misma entrada. Elija otra persona.
problem-persons-not-same = Alguien anotó que son dos personas. Quite antes esa nota, si es errónea.
problem-name-twice = La persona ya tiene este nombre.
problem-already-involved = La persona ya está en este expediente, con esta función.
problem-person-holds-asset = La persona figura como titular de un activo de este expediente. Modifique antes el activo.
