export default `
Hoi {first},\n\nbedankt voor je bericht.\n\nGroetjes,\n{first}
Hallo {first}, kun je mij de factuur sturen?
Beste {first},\n\nhierbij de foto's.\n\nMet vriendelijke groet,\n{full}
Geachte heer {last},\n\nuw bestelling {number} is verzonden.\n\nMet vriendelijke groet,\n{full}\n{org}
Geachte mevrouw {last},\n\nwij bevestigen uw afspraak op {date}.\n\nMet vriendelijke groet,\n{full}
De heer {last} woont in {city}.
Mevrouw {last} en dhr. {last} hebben betaald.
Van: {full} <{email}>\nAan: {full} <{email}>\nOnderwerp: afspraak in {city}
Naam: {full}\nAdres: {address}\nTelefoon: {phone}
Voornaam: {first}\nAchternaam: {last}\nPlaats: {city}\nLand: {country}
Klant: {full}\nGeboortedatum: {date}
Factuur aan\n{full}\n{address}
Mijn naam is {full} en ik woon in {city}.
mijn naam is {full}, ik bel over mijn factuur
Ik ben verhuisd van {city} naar {city}.
Stuur het pakket naar {full}, {address}.
Mijn nieuwe adres is {address}.
{first} zei dat {first} niet komt.
Gisteren sprak ik {first} en vandaag {full}.
De factuur van {first} staat nog open.
Bel {full} morgen terug.
Het contract tussen {org} en {full} eindigt op {date}.
Het bedrijf {org}, gevestigd in {city}, heeft de aanvraag ingediend.
Zij werkt bij {org} in {city}.
{full}, directeur van {org}, zei dat de omzet in {country} is gestegen.
De verzoeker, {full}, geboren in {city}, wordt bijgestaan door advocaat {last}.
{full} ({city}, {date}) is een schilder uit {country}.
{last} speelde voor {org} voordat hij naar {org} ging.
{city} is een plaats in {country}.
Aanwezig: {full}, {full} en {full}
10:00 {full}\n11:30 {full}
Betaling ontvangen van {full}
Overboeking {full} {number}
Patiënt: {full}, geboren {date}, verwezen door dr. {last}
Wij zijn open van maandag tot en met vrijdag van 9 tot 17 uur.
Wij verzoeken u de factuur voor het einde van de maand te betalen. Dank voor uw vertrouwen.
Met vriendelijke groet
Algemene voorwaarden: de levering vindt plaats binnen 14 dagen.
Hij spreekt Engels, Duits en een beetje Frans.
De btw-aangifte is in april, de bonnen zitten in de map.
Ik heb de foto's bewerkt met {product}.
Goedemorgen {first}, kun je meneer {last} van {org} in {city} terugbellen?
Beste {first}, kun je mevrouw {last} van {org} bellen?
Meneer {last} uit {city} heeft gebeld over de factuur.
Goedemiddag, ik wil graag weten of de factuur is aangekomen.
Het overleg met {full} is woensdag in {city}.
Vandaag zag ik {first} en {first} op de markt. Daarna gingen we naar {city} met {full}.
Morgen komt de koerier. Dinsdag sluiten we om 12 uur. Donderdag zijn we vrij.
Wanneer komt {first} terug? Misschien maandag, zei {first}.
Volgens {last} is de prijs gestegen. Ook {full} is het daarmee eens.
De gemeente {city} en {org} hebben een overeenkomst getekend.
Ik heb {first} van {org} gesproken, zij belt {first} terug.
Namens {org} wil ik u uitnodigen in {city}.
`;
