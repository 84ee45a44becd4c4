# A file on paper: its cover sheet, its time limits, the letter that asks for what is missing.

cover-title = Page de garde
cover-deadlines = Liste des délais
cover-deadlines-of = Délais de { $reference }
cover-request = La demande
cover-states = États
# the same word as in English
cover-signatures = Signatures
cover-sign-officer = Responsable du dossier
cover-sign-head = Chef de l’autorité centrale
cover-confidential = CONFIDENTIEL. L’existence et la teneur de la demande sont gardées comme l’État requérant le demande.
cover-limited = UTILISATION LIMITÉE. Ce qui accompagnait cette demande ne peut pas être utilisé librement :
cover-foot = { $reference }, au { $day }
cover-limit = Délai
cover-due = Date
cover-stands = Situation
# the same word as in English
cover-article = Article
cover-from = { $event }, { $day }
supplement-title = Lettre pour les éléments manquants
supplement-to = À { $authority }, { $state }
supplement-ours = Notre référence { $reference }
supplement-received = Votre demande a été reçue le { $day }.
supplement-asks = Les éléments suivants sont encore nécessaires pour traiter la demande :
supplement-asks-by = Les éléments suivants sont encore nécessaires pour traiter la demande. Une réponse est souhaitée pour le { $day } :
supplement-by = Réponse souhaitée pour le { $day }.
supplement-helpful = si possible
supplement-nothing = Rien de ce que la loi exige ne manque.
supplement-copy = Copier le texte
supplement-copied = Copié
supplement-language = Langue de la liste
