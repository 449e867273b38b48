export default `
Hola {first},\n\ngracias por tu mensaje.\n\nUn saludo,\n{first}
Hola {first}, ¿me puedes enviar la factura?
Querida {first}, aquí tienes las fotos.
Estimado Sr. {last}:\n\nSu pedido {number} ha sido enviado.\n\nAtentamente,\n{full}\n{org}
Estimada Sra. {last}:\n\nConfirmamos su cita del {date}.\n\nUn cordial saludo,\n{full}
Don {full} vive en {city}.
De: {full} <{email}>\nPara: {full} <{email}>\nAsunto: reunión en {city}
Nombre: {first}\nApellidos: {last} {last}\nDomicilio: {address}\nTeléfono: {phone}
Nombre y apellidos: {full} {last}\nCiudad: {city}\nPaís: {country}
Cliente: {full}\nFecha de nacimiento: {date}
Facturar a\n{full}\n{address}
Me llamo {full} y vivo en {city}.
me llamo {full}, llamo por mi factura
Me he mudado de {city} a {city}.
Por favor, envíe el paquete a {full}, {address}.
Mi nueva dirección es {address}.
{first} dijo que {first} no vendría.
Ayer hablé con {first} y hoy con {full}.
La factura de {first} sigue pendiente.
Llama a {full} mañana.
El contrato entre {org} y {full} termina el {date}.
La empresa {org}, con sede en {city}, presentó la solicitud.
Trabaja en {org} en {city}.
{full}, director general de {org}, dijo que las ventas en {country} habían subido.
El demandante, {full}, nacido en {city}, está representado por el abogado {last}.
{full} (n. {date}, {city}) es un pintor de {country}.
{last} jugó en {org} antes de fichar por {org}.
{city} es una ciudad de {country}.
Asistentes: {full}, {full} y {full}
10:00 {full}\n11:30 {full}
Pago recibido de {full}
Transferencia {full} {number}
Paciente: {full}, nacida el {date}, remitida por la Dra. {last}
Nuestro horario es de lunes a viernes de 9 a 17 horas.
Rogamos abonen la factura antes de fin de mes. Gracias por su confianza.
Un cordial saludo
Condiciones generales: la entrega se realiza en 14 días.
Habla inglés, alemán y un poco de italiano.
El IVA vence en abril y los recibos están en la carpeta.
He retocado las fotos con {product}.
Buenos días {first}, la reunión con el señor {last} de {org} será en {city} el martes.
Buenas tardes señora {last}, su pedido está listo.
Buenos días, quisiera saber si la factura ha llegado.
El señor {last} de {city} ha llamado por la factura.
Hoy vi a {first} y a {first} en el mercado. Después fuimos a {city} con {full}.
Mañana viene el mensajero. El martes cerramos a las 12. El jueves no trabajamos.
¿Cuándo vuelve {first}? Quizás el lunes, dijo {first}.
Según {last}, el precio ha subido. {full} está de acuerdo.
El Ayuntamiento de {city} y {org} han firmado un acuerdo.
En nombre de {org} le invito a {city}.
`;
