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

person-born = nacimiento { $day }
person-files = { $count ->
    [0] en ningún expediente que usted vea
    [one] en { $count } expediente
   *[other] en { $count } expedientes
}
nav-persons = Personas
persons-lead = Todos los que figuran en un expediente, en ambos sentidos.
persons-search = Buscar una persona
persons-search-hint = Un nombre en cualquier escritura, o el número de un documento.
persons-birth = Nacimiento
persons-birth-hint = Una fecha o un año.
persons-count = { $count ->
    [0] Nadie
    [one] { $count } persona
   *[other] { $count } personas
}
persons-many = Las primeras { $most }. Escriba más del nombre.
persons-empty = Escriba un nombre, un documento o un nacimiento
persons-empty-next = Los expedientes que usted no puede ver quedan fuera.
persons-none = Nadie con ese nombre
persons-none-next = Otra grafía del nombre puede encontrarla: basta una escritura.
persons-found = Personas encontradas
person-name = Nombre
person-names = Grafías del nombre
person-name-add = Añadir una grafía
person-name-change = Modificar una grafía
person-name-empty = Vacío quita esta grafía.
person-edit = Modificar lo que se sabe
person-save = Guardar
person-known = Lo que se sabe
person-birthplace = Lugar de nacimiento
person-papers = Documentos
person-papers-none = No hay ningún documento anotado.
person-paper-add = Añadir un documento
person-paper-change = Modificar un documento
person-paper-empty = Vacío quita este documento.
person-paper-needed = Escriba su número.
person-paper-sort = Tipo de documento
person-paper-number = Número
person-paper-state = Estado que lo expidió
person-paper-issued = Expedido
person-paper-expires = Caduca
person-paper-until = hasta el { $day }
person-ties = Relaciones
person-ties-none = No hay ninguna relación anotada con otra persona.
person-tie = Anotar una relación
person-tie-what = Qué es la otra para { $name }
person-tie-needed = Elija la otra persona y la relación.
person-untie = Quitar la relación con { $name }
person-how-known = Cómo se sabe
person-other = La otra persona
person-files-head = Expedientes
person-file = Expediente
person-file-kind = Tipo
person-open = Abrir { $name }
person-back = Volver
person-change-what = Modificar: { $what }
person-alert-open = Esta persona está en { $count } expedientes abiertos.
person-alike = { $count ->
    [one] Alguien en el registro puede ser la misma persona
   *[other] { $count } personas del registro pueden ser la misma
}
person-merge = Hacer de dos una persona
person-merge-with = Comparar con { $name }
person-merge-go = Hacer una persona
person-merge-needed = Elija antes la otra persona.
person-merge-why = Cómo se sabe que son una
person-merged = Dos entradas son ahora una persona.
person-merge-undo = Deshacer
person-merge-undone = Vuelven a ser dos personas.
person-merge-undone-why = Deshecho enseguida tras la fusión
person-compared = Las dos, una al lado de la otra
person-compared-head = Comparación
person-same = Igual
person-differs = Distinto
person-keep = Qué entrada queda
person-keep-hint = Las grafías, los documentos y los expedientes de la otra pasan a ella. Donde ambas dicen algo, queda lo de esta.
