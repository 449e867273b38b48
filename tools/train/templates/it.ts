export default `
Ciao {first},\n\ngrazie del messaggio.\n\nA presto,\n{first}
Ciao {first}, mi mandi la fattura?
Cara {first}, ecco le foto.
Gentile signora {last},\n\nconfermiamo il suo appuntamento del {date}.\n\nCordiali saluti,\n{full}
Gentile sig. {last},\n\nil suo ordine {number} è stato spedito.\n\nCordiali saluti,\n{full}\n{org}
Egregio dott. {last},
Il signor {last} vive a {city}.
La dottoressa {full} riceve il martedì.
Da: {full} <{email}>\nA: {full} <{email}>\nOggetto: riunione a {city}
Nome: {full}\nIndirizzo: {address}\nTelefono: {phone}
Nome: {first}\nCognome: {last}\nCittà: {city}\nPaese: {country}
Cliente: {full}\nData di nascita: {date}
Fatturare a\n{full}\n{address}
Mi chiamo {full} e abito a {city}.
mi chiamo {full}, chiamo per la mia fattura
Mi sono trasferita da {city} a {city}.
Spedite il pacco a {full}, {address}.
Il mio nuovo indirizzo è {address}.
{first} ha detto che {first} non verrà.
Ieri ho parlato con {first} e oggi con {full}.
La fattura di {first} non è pagata.
Richiama {full} domani.
Il contratto tra {org} e {full} scade il {date}.
La società {org}, con sede a {city}, ha presentato la domanda.
Lavora per {org} a {city}.
{full}, amministratore delegato di {org}, ha detto che le vendite in {country} sono salite.
Il ricorrente, {full}, nato a {city}, è rappresentato dall'avvocato {last}.
{full} ({city}, {date}) è un pittore.
{last} ha giocato nel {org} prima di passare al {org}.
{city} è un comune italiano.
L'ufficio dell'{org} si trova a {city}, in {country}.
Presenti: {full}, {full} e {full}
10:00 {full}\n11:30 {full}
Pagamento ricevuto da {full}
Bonifico {full} {number}
Paziente: {full}, nata il {date}, inviata dal dott. {last}
Siamo aperti dal lunedì al venerdì dalle 9 alle 17.
La preghiamo di saldare la fattura entro la fine del mese. Grazie per la fiducia.
Cordiali saluti
Condizioni generali: la consegna avviene entro 14 giorni.
Parla inglese, tedesco e un po' di francese.
L'IVA scade ad aprile, le ricevute sono nella cartella.
Ho ritoccato le foto con {product}.
Buongiorno {first},\n\nle confermo l'appuntamento di martedì.\n\nCordiali saluti,\n{full}
Buongiorno dottoressa {last}, il signor {last} di {city} ha confermato con la {org}.
Buonasera signor {last}, la sua macchina è pronta.
Il signor {last} di {city} ha chiamato per la fattura.
Buongiorno, vorrei sapere se la fattura è arrivata.
Salve, scrivo per conto della ditta {org} di {city}.
La riunione con l'ingegner {last} è a {city} mercoledì.
Oggi ho visto {first} e {first} al mercato. Poi siamo andati a {city} con {full}.
Domani arriva il corriere. Martedì chiudiamo alle 12. Giovedì siamo in ferie.
Quando torna {first}? Forse lunedì, ha detto {first}.
La Banca d'Italia e il Comune di {city} hanno firmato un accordo con {org}.
Secondo {last}, il prezzo è salito. Anche {full} è d'accordo.
`;
