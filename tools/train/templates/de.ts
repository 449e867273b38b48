export default `
Liebe {first},\n\nvielen Dank für deine Nachricht.\n\nViele Grüße\n{first}
Hallo {first}, kannst du mir die Rechnung schicken?
Sehr geehrte Frau {last},\n\nIhre Bestellung {number} ist unterwegs.\n\nMit freundlichen Grüßen\n{full}\n{org}
Sehr geehrter Herr {last},\n\nwir bestätigen Ihren Termin am {date}.\n\nMit freundlichen Grüßen\n{full}
Sehr geehrter Herr Dr. {last},
Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie die Rechnung {number}.\n\nMit freundlichen Grüßen\n{full}\n{org}\n{address}
Guten Tag Frau {last}, die Lieferung geht an {address}.
Von: {full} <{email}>\nAn: {full} <{email}>\nBetreff: Termin in {city}
Name: {full}\nAnschrift: {address}\nTelefon: {phone}
Vorname: {first}\nNachname: {last}\nOrt: {city}\nLand: {country}
Kunde: {full}\nGeburtsdatum: {date}
Ansprechpartner: {full}, {org}
Rechnung an\n{full}\n{address}
Mein Name ist {full} und ich wohne in {city}.
mein name ist {full}, ich rufe wegen meiner rechnung an
Ich bin von {city} nach {city} gezogen.
Bitte schicken Sie das Paket an {full}, {address}.
Meine neue Adresse lautet {address}.
{first} hat gesagt, dass {first} morgen nicht kommt.
{first}s Rechnung ist noch offen.
Herr {last} und Frau {last} haben bezahlt.
Ruf bitte {full} zurück.
Der Vertrag zwischen {org} und {full} endet am {date}.
Die {org} mit Sitz in {city} hat den Antrag gestellt.
Sie arbeitet bei {org} in {city}.
Die Firma {org} hat uns eine Mahnung geschickt.
{full}, Geschäftsführer der {org}, sagte, der Umsatz in {country} sei gestiegen.
Der Kläger, {full}, wohnhaft in {city}, vertreten durch Rechtsanwalt {last}
{full} (* {date} in {city}) ist ein Maler aus {country}.
{last} spielte für {org}, bevor er zu {org} wechselte.
{city} ist eine Stadt in {country}.
Teilnehmer: {full}, {full} und {full}
10:00 {full}\n11:30 {full}
Zahlung von {full} erhalten
Überweisung {full} {number}
Patientin: {full}, geb. {date}, überwiesen von Dr. {last}
Der Patient {last} klagt über Schmerzen.
Die Öffnungszeiten sind Montag bis Freitag von 9 bis 17 Uhr.
Bitte überweisen Sie den Betrag bis zum Ende des Monats auf unser Konto.
Mit freundlichen Grüßen
Die Rechnung ist am Montag fällig. Der Betrag beträgt 240 Euro.
Allgemeine Geschäftsbedingungen: Die Lieferung erfolgt innerhalb von 14 Tagen.
Ich habe die Bilder in {product} bearbeitet.
Der Workshop findet am {date} statt, bitte bringen Sie Stifte und Papier mit.
Die Umsatzsteuer ist im April fällig, die Belege liegen im Ordner.
Guten Morgen {first}, das Treffen mit Herrn {last} von der Firma {org} ist am Dienstag in {city}.
Guten Tag, ich wollte fragen, ob die Rechnung angekommen ist.
Herr {last} aus {city} hat wegen der Rechnung angerufen.
Heute habe ich {first} und {first} auf dem Markt gesehen. Danach sind wir mit {full} nach {city} gefahren.
Morgen kommt der Kurier. Am Dienstag schließen wir um 12 Uhr. Am Donnerstag haben wir frei.
Wann kommt {first} zurück? Vielleicht am Montag, meinte {first}.
Laut {last} ist der Preis gestiegen. Auch {full} ist dieser Meinung.
Die Stadt {city} und {org} haben einen Vertrag unterschrieben.
Im Auftrag der {org} lade ich Sie nach {city} ein.
Die Bestellung der Kundin wurde am Mittwoch ausgeliefert, die Quittung liegt bei.
`;
