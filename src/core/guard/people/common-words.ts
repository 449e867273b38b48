/**
 * Ordinary words, lower case and without diacritics: a name that is spelled like one needs support from the text.
 * Source: word counts from btc-en, enron-emailcoref-en, gum-open-en, germeval14-de, mobie-de, meddocan-es, lener-br-pt,
 * ECHR French and Spanish (CC BY 4.0, Apache-2.0, MIT). Made by tools/tables/name-words.ts.
 */
export const COMMON_WORDS = `
aa ab abaixo abajo abandona abandonado abandonar abandoned abandonne abandono abarca abarcando
abastecimento abdomen abdominal abdominales abdominopelvica abdominopelvico abduccion abend abends aber
aberrante aberto abertura abfahren abfahrt abgebaut abgeben abgebrochen abgegeben abgelehnt abgelost
abgerissen abgerufen abgesagt abgeschlossen abgeschnitten abgesehen abgestellt abhangig abierta abiertas
abierto abilities ability ablacion able ableger ablehnen aboard abogada abogado abogados abolicion
abollonada abombamiento abono abordaje abordando abortion aborto about above abrange abranger abrangidas
abril abrir abroad abscesificacion absceso abscesos abschluss abschnitt absence absolut absoluta
absolutamente absolute absolutely absoluto absolutoria absolutos absolver absolvicao absolvido absolvieren
absolvio absorcion abspaltung abstinencia abstivesse abstrata abstrato absuelto absurd abt abuela abuelo
abultamiento abundant abundante abundantes abuse abused abusivo abuso abweichenden ac acaba acabou academia
academic acao acarreta acarretou acaso acatada acautelatorias acceder accedio accent accept acceptance
accepted acceptee accepting acces acceso access accessible accident accidental accidentally accidentalmente
accidente accion acciones accommodate accommodation accommodations accorde accordee accorder according
accordingly account accounting accounts accueilli accuracy accurate accusation accusations accuse accused
accuses accustomed aceita aceitar aceite acelero acelular acenocumarol acentua acentuada acentuado acepta
aceptable aceptada acepto acerca acertadamente acerto acervo acessado acesse acesso acessorias acetaminofen
acetazolamida acetilsalicilico acetonido achaca achieve achieved achievement achieving acho acht achten
achtung aciclovir acida acidente acidentes acido acidos acidosis acima acinares acinesia acionada
acknowledge acknowledged aclaramiento aclarar aclaratorios acnes aco acoes acolhendo acolher acolhida
acolhido acolhidos acolhimento acolho acolia acompana acompanaba acompanaban acompanada acompanadas
acompanado acompanados acompanandose acompanante acompanantes acompanarse acompanhada acompanhadas
acompanhado acompanhamento acompanhar acompanho acompano aconseja aconsejo aconteceu acorda acordam acordao
acordaos acorde acordo acordos acortamiento acostada acostadas acostado acostados acquire acquisition
acquittal acreditar acrescentando acrescida acrescidas acrescido acrescidos acrescimo acrescimos acrilica
across act acte acted actes actina acting actinica action actions actitud activa activacion activada
activado activados active actividad actividades activist activists activites activities activity activo
acto actor actress acts actuaba actuado actual actualidad actually actualmente actuar actuellement acude
acudia acudido acudio acudir acuerdo acufenos acuminado acumulo acumulos acusacao acusacion acusada acusado
acusados acusando acusatoria acustica ad adalimumab adaptacion adaptado adaptation adapted adc add added
addiction adding addition additional address addresses addressing adds adecuada adecuadamente adecuado
adelante adelgazada adelgazamiento ademais ademas adenocarcinoma adenoma adenomatoide adenomatosa
adenomectomia adenomegalias adenopatia adenopatias adenopatica adenopatico adenosina adenovirus adentrar
adequacao adequada adequadamente adequadas adequado adequados adequar adequate adesao adesoes adherencia
adherencias adherida adheridas adherido adhesivo adi adicion adicionais adicional adicionales adinet
adiposa adiposo aditivos adjudicacao adjunto adjust admin administra administracao administracion
administracoes administrada administrado administrador administradores administran administrando
administrandose administrar administraron administratif administration administrativa administrativas
administrative administrativo administrativos administro admis admisibilidad admisible admision
admissibilidade admission admissivel admit admite admitida admitido admitidos admitindo admitio admitir
admitiu admito admits admitted ado adocao adoptada adoptando adopted adoption adopto adorable
adormecimiento adota adotada adotadas adotado adotados adotar adote adoto adotou adquirido adquiridos
adquiriendo adquirir adquisicion adrenal adrenalina adressa adresse adressee adriamicina ads adscrito
aduccion adult adulteracao adulto adultos adults aduz aduzindo adv advance advanced advantage advento
adventure adversa adversaria adversarios adversas adversity adverso adversos advert advertising advice
advise adviser advisor advocate advocaticios advogada advogado advogados adyacente adyacentes adyuvante
aerea aereas aereo aerobio aeroplane aeruginosa aesthetic af afasia afasta afastada afastados afastam
afastamento afastando afastar afastou afebril afeccion afecta afectaba afectaban afectacion afectada
afectadas afectado afectados afectan afectando afectar afecto afectos aferente afericao aferir afeta afetam
afetos affair affaire affaires affect affected affiliate affiliated affiliates affirmait affirmative
affirme afford afg afghan afghanische afigura afiliacion afin afinal afirma afirmaba afirmacao afirmacoes
afirmada afirmado afirmando afirmar afirmo afirmou afp afraid afronta after afternoon afterwards ag again
against agar agareslo agdo age aged agencia agencies agency agenda agenesia agent agente agentes agents
ages agf aggregate aggressive agi agido agieren agindo agint agir agissant agitacion agiu ago agonista
agora agosto agr agravada agravado agravante agravantes agravo agravos agree agreed agreeing agreement
agreements agrees agrega agregados agremiacao agresion agresiones agresiva agresividad agressao agressor
agrg agriculture agte agua aguardar aguas aguda agudas agudeza agudo agudos aguja agujero ah ahead ahnlich
ahnliche ahnlichen ahora ai aid aide ailleurs aim aimed aims ainda aines ainsi air airborne aircraft aire
airline airlines airplane airport airports airspace airstrikes aisla aislada aisladas aislado aislados
aislamiento aislamientos aislaron aislo ait ajournement ajuda ajudar ajuizada ajuizadas ajuizamento ajuizou
ajustada ajustadas ajustado ajustar ajuste ajustes aka aktie aktien aktion aktiv aktive aktiven aktuell
aktuelle aktuellen akzeptiert al ala alanina alargadas alargado alargados alarm alarma alarmiert alarms
alas albendazol albicans albis albuginea album albumina albuminuria albums alcalina alcalinas alcalis
alcalosis alcanca alcancado alcancados alcancando alcance alcancou alcanza alcanzaba alcanzada alcanzado
alcanzando alcanzar alcanzo alcohol alcoholica alcoholicas alcoholismo alcool alcoolica alcoolicas
alcoolico aldolasa aldosterona alega alegaba alegacao alegacion alegaciones alegacoes alegada alegadamente
alegado alegados alegando alegar alego alegou alem alendronato alergia alergias alergica alergico alert
alerta alertar alfa alfafetoproteina algo algodonosos alguem algum alguma algumas algun alguna algunas
alguno algunos alguns alheias alheio ali alias alike alimentacao alimentacion alimenticios alimento
alimentos alinea alineas aliquotas alive alivio alkoholisiert all alla alle allegations alleged allegedly
alleguait allegue allein allem allen aller allerdings alles allgemein allgemeine allgemeinen alli alliance
allmahlich allman allocation allow allowed allows almost alodinia aloja alojado alojamento alone along
alongside alopecia alopurinol alors alprazolam already alrededor alright als also alt alta altamente altas
alte altem alten alter altera alteracao alteracion alteraciones alteracoes alterada alterado alterar altere
alteren alternando alternativa alternativamente alternativas alternative alternatives alternos altes
alteste altesten although altitude alto altos altura alucinaciones aludida aludidas aludido aludidos
alugueis aluguel alugueres aluminio alumni alusao alusivo alvara alvaras alveolar alveolares alvo always am
amalgama amanha amarilla amarillenta amarillentas amarillento amarillo amazed amazing ambas ambiental
ambiente ambiguidade ambiguous ambition ambitious ambito ambos ambulatoria ambulatoriamente ambulatorias
ambulatorio ambulatorios ameaca ameacada ameacados ameacas ameloblastoma ameloblastos amenaza amended
amendments american amerikanische amerikanischen amerikanischer amid amigdalar amigdalas amigdalectomia
amigo amigos amikacina amilasa amiloide amiloidosis aminas aminoacidos aminotransferasa amiodarona
amitriptilina amlodipino amniotica among amongst amoniaco amonio amor amorfo amount amounts amoxicilina
ampamanjua amparado amparo ampicilina ampla amplia ampliacao ampliacion ampliada ampliado ampliamente
ampliar amplias amplio amplios amplitud amplitude amplo ampolla ampollas ampollosas amputacion amt an anade
anadida anadido anadiendo anadiendose anadieron anadio anadir anal analgesia analgesica analgesico
analgesicos analisada analisadas analisado analisados analisar analise analises analisis analisou analitica
analiticamente analiticas analitico analiticos analizados analizar analoga analogia analogica analogo
analogos analyse analyses analysis analysts anamnesis anaplasico anaranjada anaranjado anastomosis anatomia
anatomica anatomicas anatomico anatomopatologico anatomopatologicos anatomy anca ancestry ancho ancianos
ancien ancient anclada and andador andaluciajunta andamento andere anderem anderen anderer andererseits
anderes andern anders andert anderte anderung anderungen androgenico android anecoica anecoico anejos
anemia anemizacion anemone anemones anerkannt anestesia anestesica anestesico anestesiologia aneurisma
aneurismatica aneurismatico anexectomia anexo anexos anexou anfang anfangs anfotericina angaben angeblich
angeblichen angebot angebote angeboten angebracht angegeben angeglichen angehoben angekommen angekundigt
angelegt angenommen angeordnet angesagt angeschlossen angesehen angesichts angesiedelt angestellte
angewiesen angezeigt angina angiodisplasias angiogenesis angiografia angiograficamente angiografico
angiograficos angioma angiomiolipoma angioplastia angiorresonancia angiotensina angor angry angst
angulacion angular angulo anhaltenden anhand anhanger anhidrasa anillo animal animales animals animo animus
anion anisocitosis anisocoria ankommen ankunft anlage anlasslich annee annees anniversary announce
announced announcement announces announcing annoyed annoying annual annule ano anodina anodino anodinos
anomala anomalia anomalias anonymous anorexia anormal anormales anormalidades anos anotacao anotar another
anquilopoyetica anquilosante anquilosis ans anschliessend anschliessenden anschluss anschlussstelle ansicht
ansiedad answer answered answers ant antagonistas ante antebraquial antebrazo antecedencia antecedente
antecedentes antecipacao antecipacoes antecipada antecipadamente antecipadas antecipado antecipados anteil
antenne antennes anterieure anterior anteriores anterioridad anterioridade anteriormente anterolateral
anteroposterior anterosuperior antes anti antiagregacion antiagregante antiagregantes antialgica
antiandrogenos antibiograma antibioterapia antibiotica antibiotico antibioticos antibioticoterapia
anticardiolipina anticipated anticipating anticitoplasma anticoagulacion anticoagulante anticoagulantes
anticuerpo anticuerpos antidepresivo antidepresivos antidiabeticos antiemeticos antiestreptolisina
antifosfolipido antifosfolipidos antiga antigeno antigenos antigo antigos antiguedad antiguo
antihipertensivo antihipertensivos antihistaminico antihistaminicos antiinflamatorio antiinflamatorios
antijuridicidade antimembrana antinucleares antiperoxidasa antirretroviral antitermico antitermicos
antiterrorista antiterroriste antitetanica antitiroglobulina antitransglutaminasa antitrombina
antituberculoso antiviral antral antreten antro antropometricos ants anuales anualmente anulacao anulacion
anular anulo anuria anurica anxiety any anybody anymore anyone anything anyway anywhere anzahl anzeigen
anzunehmen anzutreffen ao aorta aortica aortico aos ap aparato aparatologia aparatos aparece aparecen
aparecer aparecia aparecian aparecido apareciendo aparecieron aparecio aparelhado aparelho aparente
aparentemente aparentes aparicion apariencia apart apartado apartados aparte apartment apelacao apelacion
apelada apelado apelante apelar apellidos apelo apelos apenas apendagitis apendice apendicectomia
apendicitis apendicular apenso aperfeicoamento apertura apesar apetito apex apgar apical apicales apice
apices apiretico aplanacion aplanamiento aplastamiento aplazada aplazo aplica aplicabilidade aplicacao
aplicacion aplicada aplicadas aplicado aplicados aplicamos aplicando aplicar aplicaron aplicaveis aplicavel
aplico aplicou apnea apo apofisis apoio aponeurosis aponta apontada apontadas apontado apontados apontam
apontando apontou aporta aportan aportando aportar aporte aportes aporto aportou apos aposentado
aposentadoria aposentados aposito apoya apoyada apoyar apoyo app apparemment apparent apparently
appartement appartenir appeal appeals appear appearance appeared appearing appears appel appelee appellants
apple applicable application applications applied appliquer apply applying appointed appointment appreciate
appreciated appreciation approach approached approfondie appropriate approval approved approximate
approximately apps aprecia apreciaba apreciaban apreciacao apreciada apreciadas apreciado apreciados
apreciamos aprecian apreciando apreciandose apreciar apreciaron apreciarse aprecien aprecio apreciou apreco
apreendidas aprendiz aprendizagem aprepitant apres apresenta apresentacao apresentacoes apresentada
apresentadas apresentado apresentados apresentam apresentando apresentar apresentasse apresente apresentou
april apropiado apropriado aprovacao aprovada aprovadas aprovado aproveitamento aprovou aproximacao
aproximacion aproximada aproximadamente aproximado apta aptidao apto aptos apuracao apuradas apurado
apurados apurar aquejaba aquejando aquel aquela aquelas aquele aqueles aqui aquiescencia aquileos aquisicao
aquisicoes ar arabische aracnoidea arbeit arbeiten arbeitet arbeitete arbeitnehmer arbitrado arbitrados
arbitramento arbol arcabouco arcada arcadas arcar archaologische architect architectural architecture
architektur arco ardor are area areas arena aresp aresto arestos argon argue argued argui arguicao arguida
arguing arguir argument argumenta argumentando argumentandum argumento argumentos arguments arid arise arma
armada armadas armas armee armes arms army around arpon arquitectura arquivamento arquivo arranged array
arrazoado arrecadacao arrecadado arreglo arrematacao arrest arrested arret arrete arriba arritmia arritmias
arrival arrive arrived arriving arrojo arroladas arrolou arse arsed art arten arteria arterial arteriales
arterias arterioesclerosis arteriografia arteriolas arteriopatia arteriosclerosis arteriovenosa arteritis
article articles articulacion articulaciones articular articulares articulo articulos artifice artificial
artificiales artificielle artigo artigos artikel artillery artist artistic artists artralgias artritis
artrocentesis artrodesis artroplastia artrosis arts arturo artwork artworks arzt arztliche arztlichen as
asa asap asas ascendente ascendio ascenso asciende ascitico ascitis asegurar aseo aseptica asesinato
ashamed asi asiatischen aside asimetria asimetrica asimismo asintomatica asintomaticas asintomatico
asintomaticos asistencia asistencial asistida asistido asistolia ask asked asking asks asleep asma asocia
asociaba asociacion asociada asociadas asociado asociados asociando asociandose asociaron asocio aspartato
aspect aspecto aspectos aspects aspiracion aspirado aspirativa aspirina asrubiales ass assault assegurada
assegurado assegurar asseio assemble assembled assembly assentada assentadas assentado assentando assente
assentou assert asserted assess assessed assessing assets assevera asseverou assez assign assim assinado
assinalar assinatura assinejus assinou assist assistance assistant assiste assistencia assistenciais
assistente assisting associacao associate associated association associations assume assumidas assuming
assumir assunto assurance assure ast asta astas astenia astenico astilla astreintes astronaut astronauts
asunto asuntos asylum asymptotic at ata atacada atacado atacar ataques ataxia ate atelectasia atencao
atencion atende atendendo atendente atender atendida atendidas atendido atendidos atendimento atenolol
atenta atentado atentar atente atenuacion atenuante ateroma ateromatosis atestados atestando atestar ateve
athletes atinente atinentes atinge atingido atingir atingiu atipia atipias atipica atipicas atipico
atipicos atirar atitude ativa atividade atividades ativo ativos atm atmosphere atmospheric ato atopica
atorvastatina atos atracones atrai atraindo atrapamiento atras atrasada atraso atraves atribui atribuible
atribuicao atribuicoes atribuida atribuidas atribuido atribuir atribuiu atributos atribuyo atrica atrofia
atrofico atropina attach attache attached attachments attack attacked attacking attacks atteinte attempt
attempted attempts attend attended attendees attending attention attitudes attorney attract attracted
attractive attraktiver attribuee attributed attrition atuacao atuais atual atualizacao atualizada
atualizadas atualizado atualizados atualmente atuando atuar atuarial atuavam atuou au auch auction aucun
aucune audicion audience audiences audiencia audiencias audio audiometria audiovisual audition auditivo
auditivos auditores auf aufbau auferidos auffahrunfall auffallig aufgabe aufgebaut aufgefahren aufgefallen
aufgefordert aufgefuhrt aufgegeben aufgegriffen aufgehoben aufgelost aufgenommen aufgepasst aufgeregt
aufgerufen aufgestellt aufgrund aufholen auflage auflosen aufmerksam aufnahm aufnehmen aufrecht aufregen
aufs aufsteigen auftrag auftreten auftritt aufweisen aufweist aufzubauen aufzunehmen augen august aumenta
aumentaba aumentada aumentadas aumentado aumentados aumentando aumentar aumento aumentos aun aunque
auparavant aupres auraient aurait aureus auricula auricular auriculares aus ausbau ausbauen ausbildung
auscultacion ausdrucklich ausencia ausencias ausente ausentes ausentou ausfahrt ausfall ausfalle ausfallen
ausfallenden ausfallt ausgabe ausgebaut ausgebildet ausgedehnt ausgefahren ausgefallen ausgefuhrt
ausgegangen ausgegeben ausgeht ausgelagert ausgerichtet ausgeschildert ausgeschlossen ausgesetzt
ausgesprochen ausgestattet ausgestrahlt ausgetragen ausgetreten ausgewahlt ausgezeichnet auskommen ausland
auslandische ausmachen ausnahme ausreichend ausschliesslich aussehen aussen ausser ausserdem ausseren
ausserhalb aussern ausserst ausserte aussi aussieht aussteigen ausstellungen australian autarquias
autarquica authentic author authorities authority authorized authors autismo auto autobahn autobatterie
autodeterminacao autofahrer autoinjerto autoinmune autoinmunidad autolimitada autolimitado autolimitados
autolisis autologo automatic automatica automatically automatico automatisch automotive automovil autonoma
autonomia autoposicionante autopsia autor autora autoral autores autoria autoridad autoridade autoridades
autorisait autorisation autorise autorites autoriza autorizacao autorizacion autorizacoes autorizada
autorizadas autorizado autorizadores autorizados autorizam autorizando autorizar autorizativa autorizo
autorizou autos autosomica autotrasplante autre autres autuacao autumn aux auxiliar auxilio av avaient
availability available avait avaliacao avaliar avance avant avanzada avanzado avec avenca avenues average
aviation avis avisa aviso avocat avocats avoid avoiding avoir avons avulsion aw awaiting awake award
awarded awards aware awareness away awesome awful awkward aww axe axial axiales axila axilar axilares
axilas axonal ayant ayns ayuda azar azatioprina azimute azitromicina azoados azul babe babies baby bacilo
bacilos baciloscopia back backed background backlog backs bacon bacteriana bacterianos bacterias
bacteriemia bacteriologico bad badge badly bae bag bagagem bahn bahnen bahnhof bahnhofen bahnverkehr bail
baila baja bajas bajo bajos baking bala balance balances balancing balanoprepucial bald ball ballot balls
balon ban banana banc bancaria bancario bancarios banco bancos band banda bandas bands bang banheiros bank
banken banking banks banned bano bar barbarians barely bariatrica bario baritado bark barman barocke barre
bars basada basado basal basales basandose base baseada baseball based bases bashing basic basica basically
basicas basico basiert basilar basis basketball baso bassiana basta bastando bastante bastantes bastones
bath batter batting battle battling bau bauarbeiten bauen baum baustelle baut baute bayerische bays bazo
bbcqt bc bcc bcg bcn bday be beach beaches beachten beachtet beamte beantragen bear beat beaten beating
beats beaucoup beautiful beauty bebedor bebida bebidas became because become becomes becoming bed bedarf
bedenklich bedeuten bedeutende bedeutendste bedeutet bedeutung bedient bedingt bedroht bedroom beef
beeindruckt beeinflusst beeintrachtigungen been beenden beendet beendete beer befahrbar befahren befand
befanden befasst befinden befindet befordert before befragt befreit befuhr befurchtet beg began begann
begeistert begibt begin beginn beginnen beginning beginnt begins begleitet begleitete begonnen begraben
begrenzt begriff begrundete begs begun behalf behalten behandelt behandlung behauptet behavior beheading
beheben behielt behind behindern behindert behinderungen behoben behorden bei beide beiden beidseitig
beigefugten beigelegt beim beinahe being beinhaltet beispiel beispielsweise beitrag bekam bekampfen bekannt
bekannte bekannten beklagen bekleidete bekomme bekommen bekommt bela belegen belegt belegte beliebt belief
beliefs believe believed believes belohnt belong belongings belongs below bem bemerkenswert benannte
bendamustina bending benefica benefice beneficiado beneficial beneficiarios beneficie beneficier beneficio
beneficios benefit benefits benigna benignidad benigno benotigt bens benutzen benutzt benzodiacepinas
beobachten beraten beraubt bereich bereit bereitet bereits bergungsarbeiten bericht berichten berichtet
berichtete berichteten berliner berucksichtigt berufen beruhmten besassen beschadigt beschaftigen
beschaftigt beschaftigte bescherte beschleunigen beschleunigte beschliessen beschlossen beschrankt
beschreiben beschreibt beschreibung beschrieb beschrieben beseitigt besetzt besetzte beside besiegelt
besitzen besitzt besoin besoins besondere besonderen besonders besser bessere besseren best bestand
bestanden bestatigen bestatigt bestatigte beste bestehen bestehende bestehenden besteht bestellt besten
bestimmen bestimmt bestimmte bestimmten bestreikt bestreiten bestritt besucher besucht besuchte besuchten
bet beta betabloqueantes betametasona betas betatigte beteiligt beteiligte betonen betont betonte
betrachten betrachtet betrachtete betragen betragt betreibt betreten betrieb betrieben betriebliche
betrieblichen betriebsschluss betrifft betroffen betroffenen betrug better between bevacizumab beverage
bevolkerung bevor bewaffnete bewaffneten bewegen bewegt bewegung beweisen bewertet bewiesen bewirkt
bewohner bewohnt bewusst beyond bezahlen bezahlt bezeichnet bezeichnete bezeichnung bezeugt beziehen
bezieht beziehungen beziehungsweise beziffert bezog bias biases bicarbonato biceps bicicleta bicuspide
bicycle bid bien bienes bienestar biens bier bieten bietet bifidez bifurcacion big bigger biggest bike
bikes bilanz bilateral bilaterales bilateralmente bild bilden bilder bildet bildete bildung bilhete
bilhetes biliar biliares biliosos bilirrubina bill billing billion bills bimanual bin binocular binucleadas
bio biodiversity bioelectrica biologico biologicos biomicroscopia biomicroscopica biomicroscopico
biomicroscopicos biopsia biopsias biopsio bioquimica bioquimico bioquimicos bipedal bipedestacion bipolar
bird birds birth birthday bis bisher bisherige bisherigen bislang bisoprolol bisschen bist bisturi bit
bitch bitches bites bits bitte bitten black blame blamed blaming blanca blancas blanco blancos blanda
blandas blando blandos blank blanquecina blanquecinas blanquecino blanquecinos blastica blauen blefaritis
blefaroplastia bleiben bleibt blessed blessures blick blieb blieben blind blitzer block blocked blockiert
blocking blog blood bloody bloque bloqueo bloss blow blowing blown blue boa board boarded boarding boards
boasted boat boats boca bocio boden bodies body bojo bola boletim bolo bolos bolsa bolsas bolsillo bolson
bom bomb bomba bombing bon bond bone bones boni bonne bons boo boobs book booked booking books boom boost
boot boots borde bordeada border bordered bordes bored boring born borraba borramiento borrelia borrosa
borrowers borrowing boss bot both bother bottle bottom bottoms botulinica bought bound bout bow box boxes
boy boyfriend boys br braces brach brachte brachten bradipsiquia bradipsiquico brain brains brand braquial
braquiterapia brasileira brasileiro brauchen braucht brazo brazos breach bread break breakdown breakfast
breaking breaks breathtaking brecha breit breiten bremst breve brewing brian bricht bridas bridge brief
briefing briefly brig bright brightness brillante brilliant brincadeiras bring bringen bringing brings
bringt britische britischen british bro broad broadband broadcast broadcasts broader broke broken
broncoalveolar broncoaspiracion broncoaspirado broncodilatadores broncoscopia broncoscopio bronquial
bronquiectasias bronquio bronquitis bronze bros brote brotes brother brothers brought brown browser
browsers brucella brucelosis brucke bruckenarbeiten bruder bruh brusca brusco bucal bucales buch bucher
bucket buddy budget buen buena buenas bueno buenos buhne build building buildings built bulb bulbar bulbo
bulbs bulk bull bulloso bullying bultos bunch bundesregierung bundesweit bundle bunten bupivacaina burbujas
burden bureau burg burgeoning burger burgerlichen burgermeister buried burning bursa bus busca buscam
buscando buscar buscou buses bushfires business businesses businessman busnotverkehr busqueda busse bussen
bust busted busy but butt button buy buyers buying by bypass bzw ca cabais caballo cabe cabecera cabello
cabelludo cabendo cabera cabestrillo cabeza cabezas cabia cabimento cabinet cabiveis cabivel cable cabo
cada cadastro cadaver cadeia cadena cadenas cadera caderas cadmio cadre caerse cafe cafes caida caixa caja
calambres calcemia calcica calcico calcificacion calcificaciones calcificada calcificadas calcificado
calcificados calcificante calcio calcipotriol calcitonina calcitriol calciuria calculada calculado
calculados calculo calculos caldo calendar calendario calendars calibre calicial caliciformes calidad
caliente califica calificado caliz call called calling callo calloso calls calm calor calorica calota cama
camara cambiando cambiar cambio cambios came camera cameras caminaba caminar caminho camp campagne campaign
campaigns campanha campanhas campimetria campimetrico campo campos camps campus can canadian canakinumab
canal canalejo canales canalizacion cancelamento cancellation cancer candesartan candidata candidate
candidates candidato candidatos candidatura candidiasis candles canhotos canina canino cannabis cansancio
cant canteiro canteras cantidad cantidades canto canula canvas cap capa capacidad capacidade capacity capas
capaz capazes capecitabina capilar capilares capital capitulo capsaicina capsula capsular capsulas
capsulotomia capta captacao captacion captaciones captados captain captura capture captured caput caquexia
car cara caracter caractere caracteres caracteristica caracteristicas caracteristico caracteristicos
caracteriza caracterizacao caracterizada caracterizado caracterizam caracterizar caras carater
carbamacepina carbamazepina carbohidratos carbon carbonato carbonica carbono carboplatino carcere
carcinoembrionario carcinoma carcinomatosa carcinomatosis card cardiaca cardiacas cardiaco cardiacos
cardias cardinal cardiologia cardiomegalia cardiopatia cardiopulmonar cardiorrespiratoria
cardiorrespiratorio cardiovascular cardiovasculares cards care carece carecem carecia career careful
carencia cares carga cargas cargo cargos caries carimbo carina carinii carnes carnosa carotida carotidea
carotideo carpet carpo carreira carried carries carry carrying cars carta cartas carteira cartilaginoso
cartilago cartoes cartorio cartula caruncula carvings cas casa casacion casada casal case caserna cases
cash casi caso casos cassar cassation cast castrense casu casual casualties cat catalog catalogado catarata
cataratas catarral catch catching catecolaminas categoria categoricamente categorie categories category
cateter cateteres cateterismo cateterizacion cats caucao caucasica caudal caudalmente caught causa causada
causado causados causal causalidade causando causante causar causas cause caused causer causes causidica
causidico causing cautela cautelar cautelares cautelas cauterizacion caution cava cavernoso cavernosos
cavidad cavidades cavotomia cavum cayado cayados cayo cbb cc cd ce cea ceasefire cecal cede cedia cedian
cedico cedido cediendo cedieron cedio cefalea cefaleas cefalica cefalico cefalina cefalorraquideo
cefazolina cefepime cefotaxima ceftazidima ceftriaxona cefuroxima ceguera cel cela celda celdillas
celebracao celebrada celebrado celebrar celebrara celebrate celebrated celebrates celebrating celebration
celebrations celebrities celebrity celebro celeridade celetista celetistas celiaca celiacas celiaco cell
celle celles celui celula celular celulares celularidad celulas celulitis cementada cemetery census cent
centavos center centered centers centimetro centimetros cento centrada centrado central centrales centre
centro centros centrotoracico cents centuries century ceo cep cepa cependant cera cerca cercana cercano
cerceamento cerclaje cereal cerebelosas cerebeloso cerebelosos cerebral cerebrales cerebro ceremony cerrada
cerrado cerramos cerrar cerro certa certain certaines certainly certains certame certeza certidao
certificado certificados certifico certo ceruloplasmina cervical cervicales cervicofacial cervix ces
cesarea cesareas cese ceso cessao cessionario cessou cestos cet cetoacidosis cette ceux cf cfl cfnavarra
chacun chain chaines chair chairman chairs chalazion challenge challenged challenges challenging chamada
chamadas chamar chambre champion championship chance chancelou chancen chances change changed changes
changing channel chapitre chapter character characteristics characterized characters charakterisiert charge
charged chargee charger charges charging charitable charity charm charts chasquido chat chaves cheap
cheaper check checked checking cheek cheeky cheers cheese chef chefe chefs chegando chemicals chemischen
chemistry cheque cheques cherche chest chewing chez chicken chickens chief chiefs child childhood children
chill china chinese chinesischen chips chocolate choice choices choix choose choque chorro chose chosen
christlichen christmas church ci cianosis ciatico cicatrices cicatricial cicatriciales cicatriz
cicatrizacion cicatrizado cicatrizo ciclo ciclofosfamida ciclopentolato cicloplejia ciclos ciclosporina
cidadao cidade cidofovir ciego ciencia ciente cientificar cierra cierre cierta cierto ciertos cifra cifras
cigarette cigarettes cigarrillos cigomatica ciliar cilindricas cilindrico cilindro cilindros cinco cinema
cinquenta cinta cintura cipa ciprofloxacino circa circenses circle circles circonstance circonstances
circuits circulacion circular circularizacao circumstances circuncision circundante circunferencia
circunferencial circunfleja circunscripta circunscrita circunstancia circunstancias cirrosis cirugia
cirugias cirujano cirujanos cirurgia cirurgico cisplatino cistectomia cisterna cistitis cistoadenoma
cistografia cistograma cistoprostatectomia cistoscopia cistoscopias cistoscopico cistostomia cistotomia
cistouretrografia cistouretroscopia cita citacao citacoes citada citadas citado citados citalopram citar
citas citatorio cite cited cites cities citizen citizens cito citologia citologias citologica citologico
citologicos citomegalovirus citometria citoplasma citoplasmas citoplasmatica citoqueratina citoqueratinas
citostatico citoyen citrato citronniers citrus city ciudad ciudadano civeis civel civil civiles civilian
civis ck cl claim claimed claiming claims clairement clampaje clara clarab claramente claras clareza
clarification clarify claritromicina claro claros clase clash clasica clasico clasificacion clasifico class
classe classes classic classical classics classified classroom claudicacion clause clausula clausulas
clavicula clavo clavos clavulanico clean cleaning clear clearly click client climate climbing clindamicina
clinica clinicamente clinicas clinico clinicos clinics clips cloacae clock clonazepam clorambucilo
clorhexidina cloro cloruro close closed closely closer closes closest closing cloth clothes clothing
clotrimazol cloud clouds cloxacilina clt club clubs cm cms cmv co coabitacao coacao coach coacusados
coaduna coadyuvante coagulacion coagulado coagulasa coagulo coagulopatia coagulos coal coalition coast
coastal coat coator coatora cobertura cobrada cobranca cobre cocaina coche cociente cocientes cocktail code
coded codeina codificacao codigo coding codo coeficiente coerente coffee cofres cogita cogitar cognicao
cognitivas cognitive cognitivo coherencia coibir coil coils coincidiendo coisa cojera col cola colaboracao
colaboracion colaborado colaboradora colaciona colacionados colacionar colageno colangiografia colapso
colateral cold coleccion colecciones colecistectomia colecistitis colecistostomia colectomia colector
coledoco coledocolitiasis colegas colegiado colegialidade colelitiasis colendo colestasis colesterol coleta
coletiva coletivas coletivo colgajo colgajos colheita coli colico colicos coligacao coligacoes colirio
colirios colitis collaboration collaborative collapse collapsed collateral colleague colleagues collect
collecte collected collecting collection collections collector collectors collects college coloboma coloca
colocacion colocada colocado colocamos colocando colocandose colocar colocaron coloco colocou coloide
coloides colon colonial colonias colonica colonies colonoscopia color coloracion colores colorful
colostomia colour column columna columns coluna coluria com coma comandante comando comarcal comb combat
combatida combatido combinacion combinada combinado combination combine combined combo come comeback
comedian comedy comenta comentado comentario comentarios comento comenzado comenzamos comenzando comenzar
comenzo comer comerciais comercial comercio comes comet cometida cometido cometidos cometimento comfortable
comicial comics comida comidas comienza comienzo coming comision comissao comissionado comissionados
comissiva comissivo comissoes comisura comisuras comite command commander comme commemorating commenced
comment commentaries commentary commentators commented comments commercial commis commission commissioned
commissioner commit commitment committed committee commodity common commonly commun commune communication
communiquer communities community como comp compact compacto companies company comparacion comparecer
comparecimento comparecio compared comparing comparison compartimento comparu comparut compasivo
compatibility compatible compatibles compativeis compativel compelir compensation compensatoria compete
competencia competencias competente competentes competia competindo competition competitiva complain
complained complaining complaint complaints compleja complejo complementacao complementado complementar
complementares complementaria complementarias complementario complementarios complemento completa
completado completamente completan completando completar completaron complete completed completely completo
complex complexidade compliance complica complicacion complicaciones complicada complicado complicated
complicidad compoe compoem componente componentes compor comporta comportamento comportamentos
comportamiento comportement composed composee composer composicao composicion composition compound compra
compras compreender compreendida compreendido compreensao comprehensive comprenait comprension compresas
compresion compresiva compresivo comprime comprimia comprimido comprimidos comprimiendo comprimir compris
comprobacion comprobamos comprobando comprobandose comprobar comprobatorios comprobo comprometam compromete
comprometia comprometido comprometimento compromiso compromisso comprova comprovacao comprovada
comprovadamente comprovadas comprovado comprovando comprovante comprovantes comprovar comprove comprovem
comprueba compte compuesta compuesto computada computadorizada computarizada computer computerizada
computers computing computo comte comum comun comunica comunicacao comunicacion comunicada comunicado
comunicando comunicar comunico comunidad comunitaria comv con concava concede concedente conceder concedeu
concedida concedidas concedido concedidos concediera concedio concedo conceito conceitos concentracao
concentracion concentraciones concentrado concentrados concentration concentrica concept concepts concern
concernait concernant concerne concerned concernente concernentes concerning concerns concert concerts
concessao concessionaria concessionarias concessoes conciencia conciliacao concluait conclude concluded
conclui concluido concluir concluiu conclusao conclusion conclusions conclusiva conclusivo conclusoes
conclut concluye concluyente concluyentes concluyo concomitante concomitantemente concordante concorrencia
concorrente concorrentemente concorrentes concreta concretamente concrete concretizacao concreto concretos
condado condamna condamnation condamnations condamne condao condena condenacao condenacoes condenada
condenado condenados condenando condenar condenas condenatoria condenatorio condeno condenou condensacion
condicao condicion condiciona condicionaba condicionada condicionado condicional condiciones condicoes
condilar condilo condiloma condilomas condition conditionnelle conditionnelles conditions condolence
condolences condominos condrosarcoma conducao conduccion conducentes conduct conducta conductas conducted
conducting conducto conductor conductos conductual condujo conduta condutas condutor conduzido conduzir
conecta conectada conectivo conexion confeccao confere conferem conference conferida conferidos conferir
confessou confidence confident confidentialite confidentielle confiere configura configuracao configuracion
configurada configurado configuram configurando configurar configurou confine confined confirm confirma
confirmaba confirmacao confirmacion confirmada confirmado confirman confirmando confirmandose confirmar
confirmara confirmaron confirme confirmed confirmo confirmou confirms confissao conflict conflicts
conflitantes conflito confluentes conformada conformadas conformador conforme conformement conformidad
conformidade confront confronto confunde confuse confused confusion confusional congelacion congenita
congenito congestion congestiva congestivo conglomerado conglomerados congo congrats congratulates
congratulations congruente congruentes conhece conhecer conheceu conhecida conhecido conhecidos
conhecimento conheco conjointement conjugada conjugado conjunta conjuntamente conjuntiva conjuntival
conjuntivitis conjuntivo conjunto conjuntura conluio conminuta connaissance connect connected connection
connections connects connori cono conocer conocida conocidas conocido conocidos conocimiento conquanto
consacree consagra consagrado consanguineos consciencia consciente conscious consciousness consecuencia
consecutiva consecutivas consecutivos consegue conseguimos conseguinte conseguir conseguiu conseil
conseiller conseillers conseils consejo conselho conselhos consensus consentimento consentimiento
consequence consequences consequencia consequencias consequent consequente consequentemente conserva
conservacao conservacion conservada conservadas conservado conservador conservadora conservadoras
conservados conservando conservation conservative consider considera consideraba considerable considerables
consideracao consideracion consideracoes considerada consideradas considerado considerados consideramos
considerando considerar considerarse consideration considerations considere considered consideree
considering considero considerou consignada consignadas consignado consignar consignou consigue
consiguiendo consiguiendose consiguiente consiguio consist consiste consistencia consistent consistente
consistentes consistia consistio consoante consolidacao consolidacion consolidada consolidado consolidou
consonancia conspiracy conspurcar consta constaba constam constando constant constante constantes
constantly constar constata constatacao constatada constatadas constatado constatando constatar constataron
constate constato constatou conste constituait constitucionais constitucional constitucionalidade
constitucionalmente constituee constituem constituencies constituency constituent constituer constitui
constituia constituicao constituida constituidas constituido constituidos constituindo constituir
constituirse constituiu constitutes constitution constitutional constitutionally constituyendo constituyo
constrangimento constricao construcao construct constructed construction construidos construir construtora
consubstancia consubstanciada consulta consultado consultando consultar consultas consultation consulte
consulto consumacao consumado consumer consumidor consumidora consumo consumption conta contaba contact
contacta contactaba contacted contacto contado contados contagem contain contained container containing
contains contamina contaminacion contaminar contar contas contato contem contempla contemporary contenant
contencao contendo contenia contenian contenido conteniendo content contento conter contest contesta
contestacao contestada conteste contested conteudo context contexto contexts contida contidas contido
contidos contiene contienen contiguidad continencia continente continua continuaba continuacion continuada
continuado continually continuando continuar continue continued continues continuidad continuidade
continuing continuo contorno contornos contra contraccion contract contracts contractura contradicao
contradicoes contradita contraditorio contraindicacion contraire contralateral contralaterales contraminuta
contraprestacao contraria contrariamente contrariando contrariedade contrario contrarrazoes contrast
contrastada contraste contrat contratacao contratacoes contratada contratado contratados contratante
contratantes contratar contrato contratos contratou contratuais contratual contre contribuicao
contribuicoes contribuinte contribuintes contribuir contribute contributed contribution contributions
control controlada controladas controlado controlandose controlar controle controles controlled controlo
controls controversia controvertidas controvertidos contudo contundentes contusion contuso convaincu
convenablement convencao convencimento convencional convencionales conveniencia conveniente convenio
convenios convention conventional convergente conversaciones conversao conversas conversation
conversational conversations conversion converted converteu convertida convertidora convey conviccao
convicted conviction convinced convincente convincing convive convivencia convivido convocado convoy
convulsion convulsiones convulsiva convulsivas convulsivo convulsivos cook cooking cool cooperation
cooperativa coordinate copia copias copie copied copies coprocultivo coprocultivos copy copyright coral
corazon cordal cordon cordones core corioamnionitis coriocapilar corion corionica coriorretiniana
coriorretinianas cornea corneal corneales corneas corner cornete coroidea coroideos coroides coroiditis
corolario corona coronal coronales coronaria coronarias coronario coronariografia coronoidectomia
coronoides corpo corporacao corporais corporal corporate corps corpus corpuscular correcao correccion
correct correcta correctamente correctas corrected correctement correcto correctos corregida corregido
correicao correio corrente correo correos correspondance corresponde corresponden correspondence
correspondencia correspondencias correspondente correspondentes corresponder correspondia correspondian
correspondiendo correspondiente correspondientes correspondio correspondre correta corretamente correto
correu correus corrigieron corrigir corrobora corroborada corroborar corroboro corruption corta corte
cortejo cortes corteza cortical corticales corticalizados corticodependencia corticodependiente corticoide
corticoideo corticoides corticoterapia cortisol corto cortos cos cosas cosmopolitan cost costal costales
costilla costrosas costs cote cotejo cotidianas cotrimoxazol cottage couber cough could council councillor
councillors councils counsel count countdown counter counterparty countless countries country counts coup
coupable couple coupled coups cour courage courrier cours course courses court courtesy courtroom courts
cousin cover coverage covered covering covers cp cpc cpf cpk cpm cpp cppm cr crack crane craneal craneales
craneo craneofacial craneotomia craniectomia crap crash crashed crashes crawler crazy cream creando create
created creates creating creatinina creatininemia creatinquinasa creation creative creator creciendo
crecimiento crecio credenciado credenciados credit credito creditors creditos credits credor crema cremas
crepitacion crepitantes crer cresta crestas crew crews cria criacao criada criadas criados criando criar
cribado cricket crime crimes criminais criminal criminels criminosa criminoso crioglobulinas crioterapia
criou criptorquidia crisis cristales cristalino cristaloides criteria criterio criterios critic critica
critical criticas criticism criticos critics critique crivo crohn cromatina cromogranina cromosoma cronica
cronicas cronico cronicos cronograma crop crops cross crossing crowd crowds crucial cruise crush cry crying
cu cuadrado cuadrante cuadrantes cuadro cuadros cual cuales cualitativo cualquier cuando cuantia
cuantificacion cuantificada cuanto cuarta cuarto cuatro cubierta cubiertas cubierto cubital cubitales
cubito cubrir cuddle cuello cuenta cuerdas cuero cuerpo cuerpos cuestion cuidado cuidados cuidadosa
cuidadosamente cuidadoso cuidam cuidando cuidar cuidou cuisine cuja cujas cujo cujos culpa culpabilidade
culpable culpado culposa culposamente cultivadores cultivateurs cultivo cultivos cultura cultural culture
cultures cumple cumplia cumplido cumplimiento cumplir cumpre cumprida cumpridas cumprido cumpridos
cumprimento cumprindo cumprir cumpriu cumulacao cumulada cumulativamente cunho cunt cup cupula cura
curacion curado curadora curas curator cure curetaje curious currency current currently curricular
curriculum cursa cursando curso cursos curva curvatura cus custas custeio custo custodia custody customer
customers customs custos cut cutanea cutaneas cutaneo cutaneos cute cutest cuts cutting cuya cuyo cuyos cuz
cv cyber cycle cycling cyclone cyclones da daba daban dabei dachte dacriocitos dad dada dadas dado dados
dads dadurch dafur dagegen daher dahin dahinter dai daily dairy damage damaged damages damalige damaligen
damals dame damit damn damning dan danach danar dance dancer dancing dando dandose daneben danger dangereux
dangerous danielfentes danish dank danke dann dano danos danoso dans daquela daquelas daquele daqueles dar
daran darauf daraufhin daraus dare darf dargestellt daria darin dark darker darstellt dartos daruber darum
darunter das dasatinib dass dat data database datado datas date dated daten dates datiert dating dato datos
dauer dauern dauert daughter daughters davon davor day days dazu dcha de dead deadbolt deadliest deadline
deadly deal dealing deals deambulacion deambulando deambular dear death deaths debajo debate debates
debatida debating debats debe debera deberia debia debian debida debido debidos debil debilidad debilmente
debio debito debitos debouta deboute debris debt debut debuto decadas decade decades december decent
deception decida decide decided deciden decidida decidido decidiendo decidiendose decidimos decidindo
decidio decidir decidiu decimo decimos decir decisao decision decisiones decisions decisoes decisorio
decisum declara declaracao declaracion declaraciones declaracoes declarada declaradas declarado declarados
declarando declarar declararam declaration declarations declaratoria declaratorios declare declared
declaree declarer declares declaro declarou declinacao decline declined declining declino declinou decorre
decorrencia decorrente decorrentes decorrer decorreu decorrido decorridos decrease decree decreta
decretacao decretada decretadas decreto decretou decubito decurso dedicated dedication dedo dedos
deductions deduzida deduzidas deduzido deduzidos deemed deep deepest deeply default defaut defeat defeated
defecar defecto defectos defekte defekten defekter defektes defence defend defendants defende defendendo
defender defendeu defendeur defendeurs defendido defending defensa defense defensiva defensive defensivo
defensor deferee deferente deferida deferidas deferido deferimento deferir deferiu defesa deficiencia
deficiency deficient deficiente deficit deficits define defined definicao definicoes definida definidas
definido definidos definiert defining definir definitely definition definitiva definitivamente definitivas
definitive definitivo definitivos definiu defiro deflazacort deformaba deformidad deformidades defunct
degeneracion degenerativa degenerativos deglucion degravacao degree degrees dehiscencia dein deixa deixando
deixar deixou deja dejado dejamos dejando dejar dejo dejt del dela delai delante delas delay delayed delays
dele deleccion delegacao delegada delegado delegue deles deleted deleterious delgada delgado deliberacao
deliberacoes deliberada deliberou delicious delimitada delimitadas delimitado delimitados delimitando
delimitar delineada delineado delinquir delirio delitiva delito delitos delituosa deliver delivered
delivery deltoides deluge dem demais demand demanda demandada demandado demandados demandante demandantes
demandar demandaria demandas demande demanded demander demanderent demandes demandeurs demands demarcacion
demas demasia demnach demo democracy democrat demolished demon demonstra demonstracao demonstrada
demonstradas demonstrado demonstram demonstrando demonstrar demonstrasse demonstrate demonstrativo
demonstre demonstrou demora demostraba demostrando demostrandose demostrar demostraron demostro demuestra
demuestran den denegacao denegada denegado denegar denegatoria denego denegou denen dengue denial denied
denies denke denken denkt denn dennoch denominada denominado denotam densa densidad densitometria denso
dental dentales dentaria dentarias dentario dentarios dentre dentro denuncia denunciado denuncias deny
denying depart departamento departement departing department departments departure depend depende
dependencia dependentes depender dependiente dependientes depending depends deplecion deploy depoente
depoimento depoimentos depois deportacion deporte deportiva deposa depose deposee deposer deposicion
deposicional deposiciones depositario deposition deposito depositos depot depreende depresible depresion
depresivo depressing depression depuis depuracion deputado deputados deputy der deram derartige derecha
derechas derecho derechos derem deren deriva derivacion derivaciones derivada derivadas derivado derivados
derivar derivo dermatitis dermatologia dermatologo dermica dermicas dermis dermoepidermico dermoide dernier
derniere deroulee deroules derradeiro derrame derselben derzeit des desacato desacompanhada desacompanhadas
desafetacao desaparece desaparecen desaparecer desaparecido desapareciendo desaparecieron desaparecio
desaparicion desaprovacao desarrazoada desarrazoado desarrolla desarrollado desarrollando desarrollar
desarrollo desaturacion desayuno desborda desbridamiento desbridamientos descabe descabida descamacion
descamativas descanso descarga descargas descarta descartado descartan descartando descartandose descartar
descartaron descartarse descarto descendants descendente descenso desclassificacao descompensacion
descompresion descompresiva descomprimir desconexion desconformidade desconhecimento desconocia desconocida
desconocido desconsiderado desconstituir desconto describe described describen describes describia
describiendose describio descripcion description descrita descritas descrito descritos descubre descubrio
descubrir descuido descumprimento desde desdentado desdiferenciado deseaba deseado desecho desembargador
desembargadora desempenho desencadenante desenvolvida desenvolvidas desenvolvido desenvolvimento deseo
desequilibrio desercao desert desertar desertor desertores deserve deserved deserves desestima desestimada
desestimado desestimo desestructuracion desfavor desfavorable desgarro deshalb deshidratacion
deshidrogenasa design designacao designada designado designation designe designed designer designo designs
desincumbiu desinsercion desir desire desistencia desk desligamento deslinde deslocamento deslustrado
desmembramento desmina desnecessaria desnecessidade desnutricion desobediencia desocupacao desorientacion
despacho despegamiento despeito despejo despendido desperate despertar despertares despesa despesas despido
despierta despistaje despite desplaza desplazaba desplazado desplazados desplazamiento desplazamientos
desplazando desplazarse desprendimiento desprendimientos desproporcional desprovida desprovido desprovidos
desprovimento despues desrespeito dessa dessas desse dessein dessen desses dessous dessus desta destaca
destacaba destacaban destacable destacables destacado destacamos destacan destacando destacar destaco
destacou destaque destaquei destarte deste destes destete destinacao destinada destinadas destinado
destinados destinam destinatario destination destinations destino desto destroy destroyed destruccion
destruia desviacion desvio deswegen detail detailed detaillierten details detained detalhada deteccion
detecta detectada detectadas detectado detectamos detectan detectandose detectar detectaron detectarse
detective detecto detem detencao detencion detener detenido detenidos detention detenu detenus deterioro
determina determinacao determinacion determinaciones determinacoes determinada determinadas determinado
determinados determinan determinando determinante determinantes determinar determinara determinaron
determination determine determined determiner determino determinou detidamente detinha detras detrimento
detrusor deu deuda deudor deutlich deutliche deutsch deutsche deutschen deutscher deutschsprachige
deutschsprachigen deux deuxieme dev deva devaient devait devam devant devastating deve devedor devedora
develop developed developing development devem devendo dever devera deverao deveres deveria deveriam device
devices devida devidamente devidas devido devidos devolucao devpt dexametasona dexketoprofeno
dextrometorfano dextrosa dey dez dezember dezembro dh di dia diabetes diabetica diabetico diafisis
diaforesis diafragma diafragmatica diafragmatico diagnosed diagnostica diagnosticada diagnosticado
diagnosticados diagnosticandose diagnosticas diagnostico diagnosticos diagonal dialects dialisis dializado
dialogos diametro diametros diana diante diapasao diaria diariamente diarias diario diarios diarrea
diarreas diarreico diary dias diastemas diastolica diatermia diazepam dibujo diccao dice dich dicha dichas
dicho dichos dicht diciembre dick diclofenaco dictada dictamen dictar dicto dicumarinicos did didnt die
dieciocho died dienen dienst dienstag dient diente dientes dieron dies diese diesem diesen dieser dieses
diesmal diet dieta dietetica dieteticas dietetico diez diferenca diferencas diferencia diferenciacion
diferenciadas diferenciado diferencial diferenciales diferente diferentemente diferentes diferido
difference differences different differentes differently differing difficile difficult difficulties dificil
dificuldade dificuldades dificultaba dificultad dificultades dificultosa difusa difusamente difusas
difusion difuso difusos diga digestiva digestivas digestivo digestivos digital digitalen digitalmente
digite digna dignidade dignitaries dignity digo dilacao dilatacion dilatada dilatadas dilatado dilatados
diligencia diligencias diluciones dimension dimensiones diminuicao diminuir dinamica dinero dinheiro
dinheiros dining dinner dinosaur dinosaurs dio dioptrias diploe diploma diplomas diplopia dir dire direcao
direccion direcionada direct directa directamente directed directeur direction directions directly directo
director directors directory direito direitos direkt direkte direkten direta diretamente direto diretores
diretorio diretorios diretrizes dirigee dirigida dirigido dirigio dirigiu dirimir disability disappeared
disappointed disappointing disappointment disartria disaster discal discales discectomia discharge
disciplina disciplinadas disciplinaire disciplinar discipline disciplines disco disconnect discontinuo
discordancia discorre discos discount discourse discover discovered discrepancia discreta discretamente
discretionnaire discreto discricionariedade discriminacao discriminacion discrimination discurso discuss
discussao discussed discusses discussing discussion discussions discute discutida discutidas discutido
discutidos discutir diseccion diseco diseminacion diseminada diseminadas disfagia disfonia disfrutar
disfuncion disgorgement diskussion diskutieren diskutiert dislipemia dislipidemia dismetria disminucion
disminuida disminuido disminuimos disminuir disminuye disminuyendo disminuyo disnea disneica dispareunia
disparo disparos dispensa dispensada dispensado dispensou dispepsia dispersos displacement displasia
displasicos display displayed displays dispoe dispoem dispondo dispone disponen disponer disponham disponia
disponian disponibilidad disponible disponibles disponiveis disponivel dispor disposicao disposicion
disposiciones disposicoes dispositif disposition dispositions dispositiva dispositivo dispositivos disposta
disposto dispraxia disproportionnee dispuestas dispuesto disputa dispute diss disse dissenso dissertation
dissidio disso dissolucao dissonancia dissuasion distal distales distalmente distance distancia distant
distante distendida distendido distension distermica distincao distinct distinction distingue distinguir
distinguish distinguished distinta distintas distintos distorcao distorsion distorsionada distraccion
distractor distres distribucion distribuicao distribuidas distribuido distribuidora distributed
distribution district districts distritais distrital distrito distrofia disuria dit ditames dito diuresis
diuretico diureticos diurna dive diverge divergencia divergente divers diversa diversamente diversas
diverse diverses diversificadas diversity diverso diversos diverticulitis diverticulo diverticulos
diverticulosis divida dividas divided divisorias divulgacao divulgado diz dizem dizendo dizer dj dje dl dm
dna dnt do doacao doacoes doble dobro dobutamina doce docetaxel doch doctor doctorate doctors doctrine
document documentacao documentais documental documentalmente documentation documenting documento documentos
documents dodgy doenca does dog dogs doin doing dois doit dokument dollar dollars dolo dolor dolores
dolorimiento dolorosa dolorosas doloroso dolorosos dolosamente domain domains domestic domestica domesticas
domestico domesticos domicile domiciliaria domiciliario domicilio dominante domingos dominio dominios
dommages don dona donacion donante donate donated donation donations donc donde done donna donne donnee
donner donnerstag dont door doors dopamina doppelt doppelten doppler dor dorf dormindo dorsal dorsales
dorsalgia dorsalmente dorso dorsolumbar dort dortigen dos dosificacion dosimetria dosis dossier dotacoes
dotado dou double doubt douta doute douto doutrina doutrinaria down downed download downpours downtown
doxiciclina doxorubicina dozens dp dpca dpt dpvat dr dra draft drag drama dramatic drangen drauf draw
drawing drawn draws dream dreams drei drena drenado drenaje drenajes dress dressed dresses dressing drift
drin dringend drink drinking drinks dritte dritten drive driven driver drives driving drogas drohen droht
drohte droit droits drop dropped dropping drops drove druck drucken druckt drug drugs drunk drusas dry du
dualidade duas dubio duck ductal ducto duda dudas dude dudosa dudoso due duel dug dunkler dunno duodenal
duodenales duodeno dupla duplamente dura duracao duracion dural duramadre durante duras durch durchaus
durcheinander durchgefuhrt durchgehend durchgehende durchlaufen durchs durchsage durchsetzen dure duree
durfen durfte durften during duro dust dutch duties duty duvet duvida duvidas duzentos dvd dye dying
dynamic dynamics ea each earlier earliest early earned earnings ears earth earthquake ease easier easily
east eastbound eastern easy eat eating eats eb eben ebenfalls ebenso ebola ec ecclesial ecg echt eco
ecocardiografia ecocardiografico ecocardiograma ecodirigida ecodoppler ecoendoscopia ecoestructura
ecogenica ecogenicidad ecogenico ecografia ecografias ecograficamente ecograficas ecografico ecograficos
economia economic economica economico economicos economics economy ecoule ecrit ecrite ecrites ectasia
eculizumab eczema ed edad edema edemas edematizacion edematosa edematoso edentulismo edge edges edible
edicao edificacao edificacoes edificio edit editada editado edital edited edition editor editors educacao
educando educandos educate educated education educational educativas educativo eeg eegimaa efectiva
efectivamente efectividad efectivo efecto efectos efectua efectuada efectuado efectuados efectuamos
efectuar efectuaron efectuarse efectuo efeito efeitos efetiva efetivada efetivadas efetivados efetivamente
efetividade efetivo efetuado efetuados efetuar efetuou effect effective effectiveness effects effektive
effet efficiency efficient effort efforts eficacia eficaz eficazes eficiencia eg egal egalement egard eggs
egide egregia egregio eh ehemalige ehemaligen ehemals eher ehrlich ei eia eigene eigenem eigenen eigener
eigenes eigenstandige eigentlich eight eighteen ein eindruck eine einem einen einer einerseits eines
einfach einfache einfacher einfahren einfluss einfuhrung eingebaut eingefuhrt eingehen eingeladen
eingemeindet eingeplant eingerichtet eingeschrankt eingesetzt eingesetzten eingestellt eingestiegen
eingeweiht eingezogen eingleisig einige einigen einiges einmal einmalige einplanen eins einsatz
einsatzbereit einschliesslich einschrankungen einsehen einsetzen einspurig einst einsteigen einstellen
einwohner einzelne einzelnen einzigartig einzige einzigen einzurichten einzusetzen eis either eje ejecucion
ejerce ejercer ejercicio ejercicios ejes el ela elabora elaboracao elaborada elaborado elaborar elas
elastica elasticas ele elected election elections electiva electoral electric electrical electricas
electricity electrico electricos electrocardiograma electrocoagulacion electrodo electrodos
electroencefalograma electroforesis electroliticas electroliticos electrolitos electromiografia
electromiografica electromiograma electronica electronico electronicos electrorretinograma elegant elegido
eleicoes eleitorado eleitorais eleitoral element elemental elementares elemento elementos elements
elencados eles eletrica eletronica eletronicamente eletronico eletronicos elevacion elevada elevadas
elevado elevador elevadores elevados elf elide eligendo eligible elimina eliminacion eliminando eliminar
eliminate elimino eliptica elisa elite ella ellas elle elles ello ellos elongacion else elsewhere eltern
eltrombopag elu em ema email emails emanado embarazada embarazo embargada embargado embargante embargo
embargos embarrassed embarrassing embasar embasaram embassy embedded embolico embolismo embolizacion
embolos embora embrionario emenda ementa ementado ementas emerge emerged emergencia emergencias emergency
emerges emg eminente eminentemente emision emissao emission emissions emitidas emitio emitiu emocional
emotion emotional empalizada empeche empenhados empenho empeora empeoraba empeorado empeoramiento
empeorando empeoro emperor empezando empezo empfangen empfangt empfehlenswert empfohlen emphasis emphasize
empiema empieza empirica empirical empiricamente empirico emplea empleado empleados empleamos empleando
emplear emplearon empleo employed employees employer employment empreendida empreendimento empregada
empregado empregador empregadora empregados empregaticia empregaticio emprego empreitada empreiteiro
empresa empresarial empresas emprestada emprestadas emprisonnement empty en enalapril enaltecer
encabalgamiento encaminhada encaminhados encaminhamento encaminhar encapsulada encapsulado encargado
encargo encargos encefalica encefalitis encefalo encefalopatia encerra encerramento encerraria encia encima
encontra encontraba encontraban encontrada encontradas encontrado encontrados encontramos encontrando
encontrandose encontrar encontraram encontraron encontrarse encontrava encontre encontro encore encourage
encouraged encouraging encuentra encuentran end endangered ende endeavor ended enden endereco endet
endgultig ending endlich endocarditis endocrinologia endocrinologo endometrial endometrio endometriosis
endoprotesis endorsement endoscopia endoscopica endoscopicamente endoscopicas endoscopico endoscopicos
endoscopio endotelial endotelio endotraqueal endotropia endovenosa endovenoso endovesicales ends endure
enema enemas enemy energetico energia energie energy enero enfant enfants enfatizar enferma enfermedad
enfermedades enfermeria enfermo enfisema enfisematosa enfoque enfrentada enfrentadas enfrentado enfrentados
enfrentamento enfrentar enfrentou eng engagement engagiert engaging enge enger engineer engineering
englisch englischen english engloba englobaba englobando engrosada engrosado engrosamiento enhance enhanced
enjambment enjoy enjoyable enjoyed enjoying enlentecimiento enolasa enolico enolismo enorm enorme enormous
enough enoxaparina enquadra enquadrada enquadrado enquadram enquadramento enquanto enquete enquetes
enriquecimento enrojecida enrojecimiento ensacamento ensanchamiento ensayo enseja ensejado ensejando
ensejar ensejo ensejou ensemble ensinamentos ensino ensuite ensure entanto entao entdeckt entdeckte ente
entenda entende entender entendeu entendida entendido entendimento entendimentos entendo entendre entendu
enter enteral entered entering entero enteroscopia enterovirus entertaining entertainment entes entfallen
entfallt entfernt entfielen entgegen entgleist enthalt enthalten entidade entidades entire entirely
entitled entlang entlassen entlassungen entlasten entlastet entnehmen entonces entorno entorpecentes entra
entrada entrance entrar entre entree entrega entregar entregassem entregues entremezcladas entretanto
entrevista entro entrou entry entscheiden entscheidend entscheidende entscheidenden entscheidet
entscheidung entschied entschieden entschlossen entschuldigen entsprechend entsprechende entsprechenden
entspricht entstand entstanden entstandene entstandenen entstehen entsteht enttauscht entweder entwickeln
entwickelt entwickelte entwickelten entwicklung enucleacion enunciado enunciados enuresis envase envia
enviada enviadas enviado enviar enviaron envio enviou environ environment environments envolvam envolve
envolvendo envolver envolvidos envoy enzima enzimas eosina eosinofilia eosinofilica eosinofilo eosinofilos
epic epidemiologicos epidermidis epidermis epidermoide epididimaria epididimo epididimos epidural
epigastralgia epigastrico epigastrio epigrafe epilepsia epilepticas epinefrina epiplon epirretiniana
episode episodes episodio episodios epistaxis epistemic epitelial epiteliales epitelio epitelioide
epiteliopatia epoc epoca epoque epr equal equality equation equidade equilibrada equilibrio equimosis
equipamentos equipe equipment equipo equipos equitable equity equivale equivalence equivalent equivalente
equivalentes equivoco er era eram eran erarbeiten erario erbaut erbaute erdbeben erde erdrutsch ereccion
erecciones ereignet ereignete eresmas erfahren erfahrt erfahrung erfasst erfolg erfolgen erfolglos
erfolgreich erfolgreichen erfolgt erfolgte erforderlich erforderlichen erfreut erfullen erfullt erga ergab
erganzt erganzte ergebnis ergebnisse ergibt erhalt erhalten erhaltlich erheblich erhebliche erheblichen
erhielt erhielten erhoben erhoffen erhohen erhoht erhohten erinnern erinnert erinnerte eritema eritematosa
eritematosas eritematoso eritrocitos eritrodermia eritropoyetina erkannte erkennbar erkennen erkennt
erklaren erklart erklarte erlangen erlangte erlauben erlaubt erlautert erlebt erlebte erledigt erlitt
erlitten ermitteln ermittelt ermittlungen ermoglichen ermoglicht ermordet ernannt erneuerbare erneut
erneuten ernst ernsthaft erobert eroberten eroffnen eroffnet eroffnete erosion erosionaba erosiones erosiva
erratic erreichbar erreichen erreicht erreichte erreichten errichtet errichtete erringen erro erronea error
errors erros ersatz ersatzverkehr erscheinen erscheint erschien erschienen erschienenen erschlossen
erschossen ersetzt erst erstaunlich erste erstellt ersten erster erstes erstmal erstmals erteilt erupcion
eruption erwagt erwahnt erwarb erwarten erwartet erwartungen erweitert erweiterte erweiterten erwerben
erwies erwischt erworben erzahlen erzahlt erzahlte erzeugen erzeugt erzielt erzielte erzogen es esa esbarra
esbueso escafoides escala escaldada escaleras escalofrios escalon escamosa escamosas escamoso escaner
escape escapes escaping escapula escapular escara escasa escasas escaso escasos escision escisional
esclarecer esclareceu esclarecido esclarecimento esclarecimentos escleral escleritis esclerosis
escleroticos escolar escolares escolher escopeta escopia escopo escorreita escotoma escozor escrita
escritas escrito escrotal escroto escucha ese esencial esenciales esfacelos esfenoidal esfenoides esfera
esferas esferica esfinter esfinteres esforcos esfuerzo esfuerzos esgoto esguince esofagica esofagicas
esofagico esofagitis esofago esofagogastrica esofaguectomia esos espacio espacios espaco espalda espanol
espasmo espasmos espastica espasticidad espece especiais especial especiales especialidad especialidade
especialista especialistas especializada especializado especializados especially especialmente especie
especifica especificada especificadas especificado especificamente especificar especificas especifico
especificos especimen espectro espejo espeque espera esperada esperado esperar espermatico espeso espesor
espetaculos espina espinal espinosas espiracion espirometria espironolactona esplenectomia esplenica
esplenicas esplenico esplenomegalia espondilitis espondilodiscitis espongiosis esponja esponjas esponjoso
espontanea espontaneamente espontaneo esporadicamente esporadico esposa esposado espuma esputo esputos
esquadrias esqueletico esquema esquemas esquerda essa essas essay esse essence essencia essenciais
essencial essencialmente essential esses est esta estaba estaban estabelece estabelecendo estabelecer
estabeleceu estabelecida estabelecidas estabelecido estabelecidos estabelecimento estabilidad estabilidade
estabilizacion estabilizada estabilizado estabilizar estable establece establecen establecer establecido
establecidos estableciendo establecio estables establish established establishment establishments estadiaje
estadio estadios estado estados estaduais estadual estafa estagiario estagiarios estagio estagios estamos
estan estancia estandar estando estanqueidad estao estar estara estarem estaria estariam estas estatais
estatal estate estatica estatura estatus estatutaria estatutario estatutarios estatuto estatutos estava
estavam estavel este esteatosis esteira esteja estejam estelionato estende estenosante estenosis
estereopsis esteril esteriles esternal esternon esternotomia esteroideos esteroides estertores estes
estetica estetico estima estimada estimadas estimado estimant estimate estimated estimates estimativa
estime estimo estimulacion estimulantes estimular estimulo estimulos estipulada estipulado estireno estirpe
estiver estiverem esto estocados estocagem estoma estomago estoppel estos estou estrabismo estradas
estranha estranhos estrategias estratificacion estratificado estrato estrecha estrecho estrellado
estrenimiento estreptococo estres estrictamente estricto estridor estritamente estrito estritos estrogenos
estroma estromal estructura estructural estructurales estructuras estrutura estruturacao estudante
estudantes estudiada estudiado estudiados estudiar estudio estudios estudo estudos estupor estuporosa
estuvieron estuvo et etabli etabliert etablierte etablissement etaient etait etambutol etanercept etant
etapa etapas etat etc ete ethnischen etilismo etiologia etiologico etliche etmoidales etnia etoposido
etrangeres etre etwa etwas eu euch euer eupneico eur euro europaische europaischen europea european
europeenne europeo euros euskalnet eut eutocico eux eva evacuacion evacuado evacuadora evacuadoras
evacuando evacuar evacuated evacuation evacuo evaluacion evaluada evaluar evaluation evaluo evangelische
eve even evening evenings event evento eventos eventracion events eventuais eventual eventually
eventualmente eventuel eventuellen ever every everybody everyday everyone everything everywhere eviction
evidence evidencia evidenciaba evidenciaban evidenciada evidenciado evidenciam evidenciamos evidencian
evidenciando evidenciandose evidenciar evidenciaram evidenciaron evidenciarse evidencias evidencie
evidencio evidente evidentemente evidentes evil evita evitando evitar evocados evolucao evolucion
evoluciona evolucionada evolucionado evolucionando evolucionaron evoluciono evolution evolutiva evolutivo
evolutivos evolved evolving ewig ex exacerbaciones exact exactitud exactly exam exame examen examenes
exames examinada examinadas examinados examinando examinar examinaria examination examine examined examiner
examines examino examinou example examples exams exantema exantemas exarada exarado exatamente exato exatos
exaurimento exaustivamente excavacion excecao excecoes excelente excellent excentrica excepcion
excepcionais excepcional excepcionalidade except exception exceptionnelles excepto excerto excertos
excesiva excesivo exceso excessive excessivo excesso excessos exceto exchange exchanges excision excited
excitement exciting excludente excludentes excluido excluir exclusao exclusion exclusiva exclusivamente
exclusive exclusividade excluye excrecente excrecion excretor excretora exculpante excuse execucao executar
execute executed execution executiva executive executives executivo executoria executoriedade exegese
exemple exemplo exenta exequibilidade exerca exercant exerce exercendo exercer exerceu exercice exercicio
exercicios exercida exercido exercise exercises exeresis exfumador exfumadora exhausted exhaustiva
exhaustivo exhibit exhibits exige exigem exigences exigencia exigencias exigibilidade exigida exigidas
exigido exigidos exigindo exigir exigiveis exigivel exime exist exista existait existe existed existem
existen existence existencia existente existentes existia existian existiendo existieren existiert
existindo existing existir exists exit exito exitus exklusiver exma exmo exodoncia exofitica exofitico
exoftalmometria exoftalmos exon exorbitante exordiais exordial exortado expand expanded expandia expandidos
expanding expansion expansiva expansivo expansor expansores expect expectante expectations expectativa
expected expecting expectoracion expedicao expedida expedidas expedido expedidos expediente expedientes
expendidas expendidos expensas expensive experience experienced experiences experiencia experiente
experiment experimenta experimentado experimental experimento experiments expert experten expertise experts
explain explained explains explanation explantacion explica explicacion explicado explicar explicita
explicito explico explicou exploded exploited exploracao exploracion exploraciones explorada exploradora
explorar exploration explore explored explorer exploring explosion exponer exponiendo exports exposed
exposicion exposta expostas exposto exposure expresa expresion expresiones expreso express expressa
expressamente expressao expressed expresses expression expresso expressoes expressos expuesta expuesto
expuestos expulsado expulsion expuso extant extemporanea extend extended extendia extendian extendido
extendiendose extending extensa extensao extensas extension extensiva extensive extenso extensor extent
exterieur exterior exteriores exteriorizacion externa external externas externe externo externos extiende
extincao extinguiu extinta extinto extirpa extirpacion extirpada extirpado extirpados extirpar extirpo
extra extraccion extraconal extracorporea extractive extractos extradited extrae extraen extraer
extraganglionar extrahepatica extrai extraibles extraida extraido extrair extrajeron extrajo extranjero
extrano extranos extraocular extraoral extraordinaria extraordinariamente extraordinarias extraordinario
extraordinarios extraperitoneal extrapola extrapolou extras extrato extratonos extratos extravasacion
extravasamento extravio extrayendose extrem extrema extreme extremely extremidad extremidades extremo
extremos extrinseca extrinseco extrinsecos extrofia extrusion extubacion extubado exudacion exudado
exudados exudativas exudativo eye eyeccion eyes fa fab fabrica fabricados fabricante fabricantes fabulous
faca facade face facebook faced faces facetas facial faciales facil facilitacao facilitar facilitate
facilities facilito facility facilmente facing faco facoemulsificacion facon fact facteurs facto factor
factores factors factory facts faculdade facultado faculty fahr fahrbahn fahre fahren fahrer fahrgaste
fahrplan fahrstreifen fahrt fahrtausfalle fahrtausfallen fahrten fahrtrichtung fahrzeiten fahrzeug
fahrzeuge fahrzeugen fahrzeugstorung faible fail failed failing faillite fails failure fair faire fairly
fairness faisait fait faith faits faixa fake falange falanges falar falciforme falciformes falha falhas
fall fallait fallece fallecida fallecido fallecidos falleciendo fallecimiento fallecio fallen fallido
falling fallo falls fallt falou falsa falsche falschen falscher falschfahrer false falsidade falso falsos
falta fame familia familiar familiares familias familie familien families famille family famous fan fancy
fand fanden fangt fans fantasma fantastic fantasy far farbigen faria faringe faringeo faringitis
faringoamigdalar farm farmacia farmaco farmacologica farmacologicamente farmacologico farmacos farmers
fascia fasciculos fascies fascinating fasciotomia fase fases fashion fassen fast faster fat fatal fate
father fatica faticas fatico faticos fatiga fato fator fatores fatos fatura faturas fault faute fav faveur
favor favorable favorablemente favoravel favorecer favorite favour favourite favs fax faz fazem fazendo
fazer fazia fb fc fe fear fears feature featured features featuring feb febrero febricula febril febriles
februar february fecales fecaloidea fecha fechas federacao federais federal federativo federativos feds fee
feedback feel feeling feelings feels feet fehlen fehlende fehlt fehlte feiern feierte fein feindliche feita
feitas feito feitos fell fellow felony felt female femenina femenino femme femora femoral femorales femur
feneceu fenetre fenilalanina fenilefrina fenitoina fenomeno fenomenos fenotipo fentanilo feocromocitoma
fere ferias fern fernandez ferrico ferries ferritina ferro ferropenica ferroviario ferroviarios ferry
fertig ferula fest fester festgelegt festgelegten festgenommen festgestellt festival festivals fetal fetido
feto feu fevereiro few fez ff fgts fhalcorcon fi fianca fiance fianza fiasco fibras fibrilacion fibrilar
fibrina fibrinogeno fibrinoide fibrinolitico fibrinoso fibroadenoma fibroblastico fibroblastos
fibrobroncoscopia fibroconectivo fibrohistiocitoma fibroma fibromas fibromialgia fibromixoide fibroquistica
fibrosa fibrosis fibroso fibrosos fica ficado ficam ficando ficar ficha ficou fiction fiebre fiel field
fields fielen fifteen fifth fifty fight fighter fighters fighting figura figurar figuras figure figuren
figures fija fijacion fijada fijado fijador fijamos fijan fijo file filed fileiras files filha filho
filiacion filiada filiado filiados filiar filiforme filing fill filled film filming films fils filter
filtrado filtro fim fin fina finais final finale finalen finales finalidad finalidade finalidades finalists
finaliza finalizacion finalizado finalizando finalizar finalizo finally finalmente finals finance
financeira financeiras financeiro financeiros financial financiamento financing finanzielle finanziellen
finanziert finas find finde finden findet finding findings finds fine fined fines fing fingers fingolimod
finish finished finishes finishing fino finos fins fio fire fired firent fireworks firing firm firma
firmada firmado firmados firmar firme firmemente firmen firmou first fis fiscais fiscal fiscale fiscales
fiscalizacao fiscalizadora fiscalizar fiscalizou fish fishing fisica fisicas fisico fisicos fisiologica
fisiologico fisioterapia fistula fistulas fistuloso fisura fit fitness five fix fixa fixacao fixada fixado
fixados fixando fixar fixe fixed fixee fixo fixou fl flache flag flagrante flags flanco flash flat fleeing
flemon flexibilizacao flexible flexion flexo flexor fliegen fliehen fliessen fliesst flight flights flog
flooding floor flora floral flour flow flowers flows fls flucht fluchteten fluconazol fluctuacion
fluctuante fluge flughafen fluid fluido fluidos fluidoterapia flujo flujos fluoresceina fluoresceinica
fluorescencia fluorescente fluoroscopico fluss fly flying fml fo foam focal focales focalidad focalmente
foco focos focus focused focuses focusing fog foge fogo foi fois folato folge folgen folgende folgenden
folgeverspatungen folglich folgt folgte folgten folha folhas folhetos folico folicular foliculares
foliculos folk folks follow followed follower followers following follows fonacion foncier fonctions fond
fondamentales fonde fondee fondement fondo fonte fontes food foot footage football for fora forage foragido
foraging foram foramen forca forcas force forced forces forcoso fordern fordert forderte forderung forecast
foreign foreigners forem forense forever forget forgiveness forgot forgotten fork form forma formacao
formacion formaciones formada formadas formado formados formais formal formalidade formalidades formalizado
formally formalmente forman formando formar formas format formation forme formed former formol forms
formula formulacao formulada formuladas formulado formulados formulaire formular formulario formularios
formulou fornecedoras fornecedores fornecer fornecido fornecimento forro forsakring forsakringskassan fort
fortan forte fortes fortgesetzt forth fortune forty forum forward forwarded forzada fosa fosas foseta
fosfatasa fosfato fosforo fosse fossem foto fotocoagulacion fotofobia fotones fought foul found foundation
founded founder four fourni fourth fovea foveal fr fracaso fraccion fraccionada fraccionadas fracciones
fractura fracturas frage fragen fragilidades fraglich fragmento fragmentos fragt frais frame frames
framework franca franzosische franzosischen frau fraud fraude fraudulenta fraudulento frauen freaking
frecuencia frecuencias frecuente frecuentes free freedom freeze freezing frei freie freien freigegeben
freilich freitag freitags freiwillig french frente frequencia frequency frequent frequently fresa fresado
fresas fresco freuen freund freunde freundlich freut fri fria friable friables frialdad friday fridge
friedliche friend friendly friends friendships frio frisar frisch frischen from front frontal frontales
frontobasal frontoparietal frotis fruh fruhen fruher fruhere fruheren fruit fruta frutas fruto ft fuck
fucked fuckin fucking fue fuego fuel fuente fuera fueran fueron fuerte fuertemente fuerza fuese fuesen fuga
fugas fuhlt fuhr fuhren fuhrende fuhrenden fuhrman fuhrt fuhrte fuhrten fuhrung fui fulcro fulguracion full
fully fulminante fumador fumadora fumus fun funcao funcion funcional funcionales funcionalidad
funcionamento funcionamiento funcionante funcionario funcionarios funciones funcoes function functional
functions fund fundacao fundacional fundacoes fundada fundado fundados fundamenta fundamentacao
fundamentada fundamentadamente fundamentadas fundamentado fundamentais fundamental fundamentales
fundamentally fundamentalmente fundamentam fundamentar fundamento fundamentos fundamentou funding fundo
fundos funds fundus funduscopia funduscopica funeral funf funften fungus funktionieren funktionierenden
funktioniert funnier funny fur furchtet furent furniture furosemida furs furtar further fusao fusca
fusiforme fusiformes fusil fusion fusionieren fusocelular fuss fussball fut futbol futil futura futuras
future futuro futuros fvc fw fyi gab gabapentina gaben gabinete gadolinio gafas gain gaining gains
galactomanano galaxy galleon galleries gallery gallons galt game gamers games gamma gammaglobulina
gammagrafia ganancia gancho ganciclovir ganglio ganglionar ganglionares ganglios ganha ganz ganze ganzen
ganzer ganzes ganzlich ganztagig gap gaps gar garantia garantias garantido garantidos garantir garantis
garantizar garde garden gardien garganta garnered garrapata garribad gas gasas gases gasometria gaste gasto
gastos gastrectomia gastrica gastricas gastrico gastricos gastrina gastritis gastroduodenal gastroenteritis
gastroenterologo gastroesofagico gastrohepatico gastrointestinal gastrointestinales gastropatia
gastroscopia gastrostomia gastroyeyunostomia gather gathered gathering gatillo gato gave gay ge geandert
geanderte gearbeitet gebaude gebaut gebe geben gebeten gebiet gebieten gebildet geblieben geblitzt geboren
geboten gebracht gebraucht gebrochen gebunden gedacht geeinigt gefahr gefahrdet gefahren gefahrlich
gefallen gefallt gefangnis gefarbt gefeiert gefolgt gefordert gefuhrt gefuhrte gefullt gefunden gegangen
gegeben gegen gegensatz gegenstande gegenuber gegenwartig gegrundet gegrundete gehabt gehalten gehandelt
gehe gehen geholfen geholt gehoren gehorenden gehort gehorte gehorten geht geil gekauft geklart gekommen
gel geladen gelagert gelande gelandet gelang gelangen gelangt gelassen gelatinoso gelaufen gelben geld
gelegen gelegene gelegenen gelegt geleistet geleitet gelesen geliefert gelingt gelost gelten geltend
geltende geltenden gelungen gemacht gemass gemcitabina gemeinde gemeinden gemeinsam gemeinsame gemeinsamen
gemeint gemeldet gemutlich gen genannt genannte genannten genau genauen genauer genauso gencat gender gene
generacion generador general generale generales generalizability generalizada generalizadas generalizado
generalizados generally generate generated generating generation generations generative generica generico
genero genes genetica genetico geniessen genital genitales genitora genitourinaria genommen genotipo
gentamicina genug genugend genuine genuinely genutzt geoffnet geografica geographical geography geometries
geometry geplant geplante geplanten gepragt gepragten gepruft gera gerade gerador geradora geradores gerais
geral gerando geraten geraumt gerechnet gerecht geregelt gereist gerencie gericht geriet gering geringe
geringen geringer gerissen german germen germenes germinal germinales gern gerne gerufen gesagt gesammelt
gesamte gesamten geschaffen geschaft geschafte geschatzt geschehen geschichte geschichten geschickt
geschieht geschlagen geschlossen geschlossenen geschrieben geschwindigkeit gesehen gesellschaft gesenkt
gesetz gesetzt gesicht gesorgt gesperrt gespielt gesprach gesprengt gesprochen gestacion gestacional
gestalten gestaltet gestalteten gestanden gestante gestao gestartet gestellt gestern gesteuert gestiegen
gestoppt gestor gestorben gestores gestort gestrichen gestrigen gesturzt gesucht get getan getotet getragen
getrennt getroffen gets getting geubt gewahlt gewahlte gewahrt gewalt gewann gewarnt gewartet geweiht
gewerkschaft gewesen gewinn gewinnen gewinnt gewohnt gewonnen geworden geworfen gezahlt gezeichnete gezeigt
gezogen gezwungen ggf ggt ghost giant gibt gibts gift gifts gigante gigantes gilt gin ginecologia
ginecologica ginecologo ging gingen gingival gira girl girlfriend girls girly giro gis give given gives
giving glad glande glandula glandular glandulares glandulas glasgow glass glasses glatt glaube glauben
glaubt glaucoma gleason gleich gleiche gleichen gleicher gleichermassen gleichnamigen gleichzeitig gleis
gleise glial glioblastoma glioma global globale globalen globalmente globo globular globulina globulos
globuloso glomerular glomerulonefritis glomerulos glorious glory glow glucemia glucemias gluck
glucocorticoides glucosa glucosuria glutea gluten gluteo gmail gmt go goal goals gobierno god goes goin
going gold golden golf golpe goma gon gone gonioscopia gonna good goodbye gorgeous got gota gotas goteo
gotta gotten gouvernement gov govern governador government governments governo governor govt goza gpt gr
grab grabadas graca gracias grad gradiente grado grados grads graduacao graduado gradual gradualmente
graduate graduated gram grammar grammatical gramo gramos gran grand grande grandes granted granulacion
granular granulares granulocitos granuloma granulomas granulomatosa granulomatosas granulos graphic grasa
grasas graso grasos gratificacao gratificacoes gratificada gratuita grau graue graus grave gravedad graves
gravida gravidade gravidez gravis great greater greatest greatly greek green greffier greift grenze grew
grey grid griechischen grief griefs grifamos grifei griff grifo grifos grim gripal gripe gris grisacea
groseras grosor gross grosse grossem grossen grosser grossere grosseren grosses grosste grossteil grossten
grosstenteils ground grounds group groups grow growing growth gruesa gruesas grueso gruesos grund grunden
grunder grundete grundsatzlich grundsatzliche grundung grune grupo grupos gruppe gt guarantee guarantees
guard guarda guardia guards guarida guarita guerra guess guessing guest guests gui guia guiada guias guide
guilt guilty guisa guitar gultig gun gunna guns gunstig gunstige gunstiger gusto gut gute guten guter gutes
guy guys gva gy gym ha hab habe habeas habeis haben haber haberle haberse habia habian habido habiendo
habiendose habil habilidades habilitado habitacion habito habitos habitual habituales habitualmente habla
hablar hablo habonosas habria habt hace hacen hacer hacerlo hacerse haces hacia haciendo haciendose hack
had haftet haha hahaha hahahaha hail hair haircut haja hajj halb halbe halber halbes half halfte hall halla
hallaba hallada hallado hallando hallandose hallar hallaron hallazgo hallazgos hallo halls halo halt halte
halten haltestelle haltestellen ham han hand handed handel handeln handelt handelte handle handler handling
hands hanet hangen hanging hangover hangt happen happened happening happens happier happiness happy
haptoglobina harbour hard harder hardest hardly hari harmlos harmonia harmonicos harsh hart harte harten
harvest has hashtag hast hasta hat hate hatte hatten haufig haufiger hauptsachlich hauptstadt haus hauser
haut have havendo haver havera haveria havia havido having hay haya hb hc hd hdoc he head headache headed
header headline headlines headphones headquarters heads health healthcare healthy hear heard hearing hears
heart heat heaven heavy hebt heces hecho hechos heels heftig hehe height heiligen heimat heimlich heiraten
heiratete heissen heisst hektorpn held helfen helicoidal hell hello help helped helpful helping helps
hemangioma hemangiomas hematemesis hematica hematico hematicos hematies hematocrito hematologia
hematologica hematologico hematologicos hematoma hematomas hematoquecia hematoxilina hematuria hemiabdomen
hemianopsia hemicara hemicolectomia hemicraneal hemicuerpo hemiescroto hemimandibula hemimandibular
hemimandibulectomia hemiparesia hemiplejia hemisferio hemitiroidectomia hemitorax hemocromatosis
hemocultivo hemocultivos hemoderivados hemodiafiltracion hemodialisis hemodinamica hemodinamicamente
hemodinamicas hemodinamico hemodinamicos hemofiltracion hemoglobina hemoglobinuria hemograma hemolitica
hemoperitoneo hemoptisis hemoptoica hemoptoicos hemorragia hemorragias hemorragica hemorragicas hemorragico
hemorragicos hemorroides hemos hemosiderina hemostasia hemostatico hemostaticos hemotorax hemovitreo hen
hence hendidura heparina hepatica hepaticas hepatico hepaticos hepatitis hepatocarcinoma
hepatoesplenomegalia hepatomegalia hepatopatia hepatorrenal hepatotropos her heraus herausgegeben here
hereby hereditaria hergestellt herida heridas herido hermana hermanas hermano hermanos hermeneutica hernia
herniacion hernias herniorrafia heroico herpes herpetica herpetico herr herradura herrschaft herrscht
herself herstellen herum hervor hervorragende herzlich hesitation heterocigosis heterogenea heterogeneas
heterogeneo heterogeneos heute heutige heutigen heutiges heutzutage hey hg hi hialino hialoides hiato
hicieron hidatidico hidatidosis hiding hidratacion hidratos hidrica hidroaereos hidrocefalia hidrocele
hidroclorotiazida hidroelectroliticas hidrometro hidronefrosis hidrotorax hielt hielten hier hierarchy
hierarquia hierbei hierfur hierro hiess hifas hifema higado high higher highest highlight highlighted
highlights highly highs highway higidez higiene hija hijo hijos hiking hilarious hilfe hilft hiliar
hiliares hilio hilo him himself hin hinaus hinchazon hinein hing hingegen hinten hinter hinteren
hintergrund hinterlassen hinunter hinweg hinweis hinweise hinzu hinzugefugt hip hiper hiperactividad
hiperbilirrubinemia hipercalcemia hipercalorica hipercaptacion hipercaptantes hipercelular
hipercoagulabilidad hipercolesterolemia hipercromaticos hiperecogenica hiperecoica hiperemesis hiperemia
hiperemica hiperestesia hiperfluorescencia hiperfluorescente hiperfosfatasemia hiperfosfatemia
hiperglucemia hiperintensa hiperintensas hiperlipemia hipernatremia hipernefroma hiperostosis
hiperparatiroidismo hiperpigmentacion hiperpigmentada hiperplasia hiperpotasemia hiperproteica
hiperproteicos hiperproteinorraquia hiperreactividad hiperreflexia hipersenal hipersensibilidad
hipertelorismo hipertensa hipertension hipertensiva hipertenso hipertermia hipertiroidismo hipertonia
hipertransaminasemia hipertransaminemia hipertrigliceridemia hipertrofia hipertrofico hiperuricemia
hipervascularizacion hipoacusia hipoalbuminemia hipocalcemia hipocampo hipocomplementemia hipocondrio
hipocondrios hipocromia hipocromica hipodensa hipodensas hipodenso hipoecogenica hipoecogenicas hipoecoica
hipoecoicas hipoecoico hipoestesia hipofluorescencia hipofluorescente hipofosfatemia hipogastrica
hipogastrico hipogastrio hipogonadismo hipointensa hipointensidad hipointenso hipomagnesemia hiponatremia
hipopigmentadas hipopion hipoplasia hipopotasemia hipoproteinemia hiporexia hiporreflexia hiposfagma
hipotensa hipotension hipotenso hipotermia hipotese hipoteses hipotesis hipotiroidismo hipotonia
hipoventilacion hipovolemico hipoxemia hire hiring his histerectomia histerectomizada histiocitaria
histiocitico histiocitos histiocitosis histologia histologica histologicamente histologicas histologico
histologicos histopatologia histopatologicas histopatologico histopatologicos historia historial historic
historical historically historico historische historischen history hit hits hitting hizo hla hmdc hmmm hoc
hoch hochst hochsten hochstens hochwasser hockey hodgkin hoegh hoes hoffe hoffen hofft hogar hohe hohem
hohen hoher hohere hoheren hoherer hohes hoja hoje hold holding holds holen holes holiday holla hollyoaks
holocraneal holte holter holy hombre hombro home homeland homeless homem homenagem homeopathic homeopathy
homes homicidio homie homme hommes homocisteina homogenea homogeneo homolateral homologacao homologado
homologados homonima homosexual homosexuality homossexual honest honestly honey honeymoon hongo hongos
honor honorarios honorary honored honors honour honours hope hopeful hopefully hopes hoping hora horaria
horario horarios horas horen horizontal hormona hormonal hormonales hormonas hormonoterapia horrible horror
horse hort horte hospedagem hospital hospitalaria hospitalario hospitalarios hospitalizacion hospitalizada
hospitalizado hospitals host hostage hosted hostile hostilizada hostilizado hosting hosts hot hotel hotels
hotmail hottest hou hour hourly hours house household households houses housing houve houver houvesse how
however hoy hr href hrs hta hto htt http https hub hubiera hubieran hubo hueso huesos huevos hug huge huh
human humana humanities humano humanos humans humeral humero humilhacoes humor humoral humpback hundert
hundred hundreds hung hungry hunting hurricane hurry hurt hurting hurts husband huso hustle iam iba
ibuprofeno ic ice ich icon ics ictericia ictus icymi id idade idea ideal ideale ideas idee ideia idem
identica identical identico identicos identidade identifica identificaban identificacao identificacion
identificada identificadas identificado identifican identificando identificandose identificar identificaron
identifico identificou identifie identified identifies identify identity idiopatica idiot idk ido idonea
idoneidade idoneo if ifosfamida ig iga igg igm ignorar ignore ignored ignoring igual igualdade iguales
igualmente ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii iii il ileal ilegal ilegales ilegalidade
ilegitimidade ileo ileocecal ileon ileostomia iliaca iliacas iliaco ilicita ilicito ilicitos ilicitude
ilioinguinal ill illegal illegale illness ils ilustre im ima image imagem imagen imagenes imagenologicos
images imagination imagine imatinib imc imediatamente imediato iminente immediate immediately immer
immersion immigration imovel impact impacto impactos impartial impede impedem impedia impedido impedimento
impedir impeditivo impende imperativa imperatividade impericia imperiosa imperioso impertinente
impessoalidade impetracao impetrado impetrante impide implantacion implante implantes implanto
implantosoportada implement implementacao implementation implemented implementing implemento implica
implicacion implicado implicaria implications impoe imponerle impor importa importance importancia
importancias important importante importantes importara importe imposed imposibilidad imposibilita
imposibilitaba imposible imposicao imposicion imposition impossibilidade impossible impossivel imposta
impostas imposto impostos impot impotencia impots imprecisos impregnado imprescindibilidade imprescindivel
impresion impresiona impresionaba impressao impressed impressive impressos imprisoned improbidade
improcedencia improcedente improcedentes impronta impropriedade improve improved improvement improvido
improving imprudencia impugnacao impugnada impugnadas impugnado impugnados impugnando impugnar impulsos
impuso imputaban imputacao imputada imputado imputados in inadequacao inadequada inadimplemento
inadimplencia inadimplentes inadmisible inadmissao inadmissibilidade inadmissivel inafastaveis inafastavel
inalterada inalterado inaplicabilidade inaplicavel inativos inaudita inaugurado inaugural inauguration inc
incabivel incapacidad incapacidade incapacitante incapaz incarcere incendio incentive inch inches incida
incidam incide incidem incidencia incidencias incident incidental incidentalmente incidente incidenter
incidentes incidir incierto incipiente incipientes incisal incision incisional incisiones incisivo
incisivos inciso incisos inclinacion include included includes including incluia incluian incluida
incluidas incluido incluidos incluindo incluir inclusao inclusion inclusiones inclusive incluso incluye
incluyen incluyendo incluyeron incluyo incolume incolumidade income incompatibilidade incompatible
incompetencia incompetente incompleta incompleto inconformada inconformismo inconsciente inconsistencias
inconstitucionais inconstitucional incontinencia incontroversa incontroversas incontroverso incontroversos
inconvenientes incorporacao incorporada incorporado incorporo incorre incorrect incorrecta incorrendo
incorrer increase increased increases increasing increasingly incredible incredibly incrementa incrementada
incremental incrementando incrementar incremento incubacion incumbe incumplimiento incursao incurso
indeclinavel indeed indefere indeferida indeferido indeferimento indeferiu indefinida indefinido indefiro
indem indemnes indemnisation indemnizacion indenizacao indenizacoes indenizar indenizatoria indenizatorio
independe independence independencia independent independente independentemente independentes independiente
indes indetectable indetectables indeterminada indeterminado indevida indevidamente indevido index indian
indica indicaba indicacao indicacion indicaciones indicada indicadas indicado indicadores indicados indicam
indican indicando indicar indicaron indicate indicated indicates indice indices indiciados indicio indicios
indico indicou indiferenciado indigenous indigitada indigitados indiqua indiquant indique indiquer
indirecta indirectly indirectos indireta indiscutivel indispensaveis indispensavel individual individually
individualmente individuals individuell individuelle individuos indo indocianina indolora indoloras
indoloro indoor indubitavelmente induccion inducir indujo indulto induracion indurada induradas indurado
industria industrial industry induzir ineficacia ineficaz ineficiente inegavel inegavelmente ineinander
inelegibilidade inelegibilidades inequivoca inercia inerente inerentes inespecifica inespecificas
inespecifico inespecificos inestabilidad inestable inevitable inexequibilidade inexigibilidade inexiste
inexistem inexistencia inexistente inexistindo inexistir inexistirem infancia infantil infarto infeccion
infecciones infecciosa infecciosas infeccioso infecciosos infectado infected inferior inferiores infiltra
infiltraba infiltraban infiltracion infiltraciones infiltradas infiltrado infiltrados infiltrando
infiltrante infiltrar infirmar inflacao inflamacion inflamatoria inflamatorias inflamatorio inflamatorios
infligee infliximab influence influenced influencia influenciar influential influenza influx info infolge
infomed inform informa informaba informacao informacion informacoes informada informadas informado
informados informal informan informando informandose informar informaron information informationen
informations informe informed informes informiert informo informou infos infra infracao
infraconstitucionais infraconstitucional infraction infractions infraorbitario infrarrenal infrastructure
infrastruktur infrator infraumbilical infringencia infringentes infringido infusion infusiones ingerence
ingerencia ingerido ingerir ingesta ingle ingredients ingresa ingresada ingresado ingresando ingresar
ingreso ingresos ingresso inguinal inguinales inguinoescrotal ingurgitacion inhabitants inhalt inhaltliche
inhibidores inicia iniciada iniciado inicial iniciales inicialmente iniciamos inician iniciando iniciandose
iniciar iniciativa inicio initial initiale initially initiate initiated initiative initio injerto injertos
injured injuries injury injustificada inklusive inmates inmediata inmediatamente inmediatas inmediato
inmersas inmigracion inminente inmitten inmovilizacion inmunodeficiencia inmunofenotipo inmunofluorescencia
inmunoglobulina inmunoglobulinas inmunohistoquimica inmunohistoquimicas inmunohistoquimico
inmunohistoquimicos inmunologica inmunologico inmunosupresion inmunosupresor inmunosupresora
inmunosupresores inmunoterapia inne innen inner inneren innerhalb innocent innovation inobservancia
inocencia inocente inocorrencia inocua inoculacion inominada input inquerito inquest inquestionavel
inquiricao inquiry inquisitorio inr ins insalubridade insane insanity insassen insbesondere inscricao
inscrito inscritos insects insecure insel insercion inserido inseriu inserta inserto insgesamt inside
insight insights insiste insistindo insolvent insolvenz insomnio inspecao inspeccion inspection inspiracion
inspiration inspire inspired inspires instado instagram instalacao instalacion instalaciones instalacoes
installant installation installations installer instance instancia instancias instaura instauracao
instauracion instaurada instauradas instaurado instaurando instaurandose instaurar instauro instead
instilacion instilaciones institucion institucional institui instituicao instituicoes instituida
instituidas instituido instituidoras instituiu institutes institutional institutions instituto institutos
instrucao instruccion instruction instructions instructor instrumental instrumento instrumentos instruments
instrutiva insubsistente insuficiencia insuficiente insulina insulinodependiente insumos insurance
insurgencia insurgency insuscetivel intacta intake integra integracao integracion integrado integrais
integral integralidade integralmente integram integramente integrante integrantes integrar integrated
integrativo integridad integridade integriert integro inteira inteiro intelectual inteligencia intelligence
intempestividade intencao intencion intencional intended intensa intensamente intensas intense intensidad
intensiv intensiva intensivos intenso intensos intenta intentada intentado intentando intentar intention
intento intentos interaccion interaction interactive intercambio intercambios intercelular interceptacao
interceptacoes interconnects interconsulta intercostal interes intereses interessado interessados
interessant interessante interesse interesses interessiert interest interested interesting interests
interet interets interfase interfere interferon interhemisferica interim interincisal interior interjection
interjeter interleucina interlinea interlocutoria intermedia intermediaire intermedio intermitente
intermitentes interna internacion internacional internal internamiento internas international
internationale internationalen interne internen internes internet interno internos interosea interpelacao
interpoe interponer interpos interposicao interposicion interposta interposto interpostos interpretacao
interpretacion interpretacoes interpretada interpretado interpretados interpretar interpretation
interpretations interpretativa interpretativo interprete interpreto interpuso interrogado interrogatoire
interrogatorio interrogatorios interroge interrupcao interrupcion interruptiva interstate interstellar
intersticial intersticio intervalo intervalos intervencao intervencion intervenciones intervencionista
intervenida intervenido intervening intervenir intervention interventions intervertebral interviene
interview interviewed interviews intervino intervir intestinal intestinales intestino intima intimacao
intimacoes intimada intimado intimamente intimo into intolerancia intolerancias intoxicacion intra
intraabdominal intraabdominales intrabucal intracraneal intracraneales intradural intrahepatica
intrahepatico intralesionales intraluminal intramed intramural intramuscular intramusculares intranasal
intranucleares intraocular intraoperatoria intraoperatoriamente intraoperatorias intraoperatorio
intraoperatorios intraoral intraosea intraoseo intraparenquimatosa intraperitoneal intrarrenal intrastate
intratecal intratesticular intratoracica intratubular intratumoral intravascular intravenosa intravenosas
intravenoso intravenosos intraventricular intravesical intravitrea intriguing intrinseca intrinseco
intrinsecos intro introduccion introduce introduced introduces introducir introduite introdujo introduzida
introito intrusion intubacion intubada intubado intuito inumeras inutil invade invadia invadido
invaginacion invalida invalidante invalidez invalidite invalidos invasao invasion invasiva inversao
inversion invertido inves invest investieren investiert investigacao investigacion investigaciones
investigado investigados investigar investigate investigated investigating investigation investigations
investigators investment inviabiliza inviabilizado inviavel invitation invite invited invito invocado
invocados invocando invocar invoice involve involved involvement involving invoque invoquer inyeccion
inyecciones inyectaron inzwischen iodado iodine iodised iones ionico iphone ipod ipsilateral ipsilaterales
iptu ir iranische irbesartan irc irgendwann irgendwas irgendwelche irgendwie iria iridoendotelial iris
irish iron irradia irradiacion irradiado irrecevable irregular irregulares irregularidad irregularidade
irregularidades irregularmente irrelevant irrelevante irresecable irresignacao irrigacion irrisorio
irritabilidad irritable irritacion irritativa irritativo irritativos is isbn isencao isenta ish isla
islamic island islands islets islotes isnt isocoricas isointensa isolada isolado isoniacida isoniazida
isonomia isotopica isotopico isquemia isquemica isquemicas isquemico israelische isso issue issued issues
issuing ist istmo isto it italienischen item items itens iterativa itinerantes itinere itineri itraconazol
its itself iuris ius iv ive ix izquierda izquierdas izquierdo izquierdos ja jacanovas jahr jahre jahren
jahres jahrhundert jahrhunderts jahrige jahrigen jahriger jahrlich jail jailed jamais janeiro janeiropais
januar january japanese japanischen jargon javiertorresgomez jccm je jealous jede jedem jeden jedenfalls
jeder jedes jedoch jegliche jemals jemand jemanden jene jenen jener jersey jet jets jetzige jetzigen jetzt
jeweiligen jeweils jihadists jiroveci jirovecii job jobs jocosas joelho jogo join joined joining joint joke
jokes joola jornada jornais jortegacar josejesus jour journal journalism journalist journalists journals
journey jours joven jovenes jovens jpcresta jubilado judge judgments judicando judicante judicantes judice
judiciaire judiciais judicial judiciales judicialmente judiciaria judiciario judischen jueces juez juge
jugea jugement jugendlichen juges juicio juiz juizes juizo julga julgada julgadas julgado julgador julgados
julgamento julgamentos julgar julgo julgou julho juli juliamorataalba julio july jump jumping junction june
junge jungen jungste jungsten jungster junho juni junio junta juntada juntadas juntadeandalucia juntado
juntados juntamente juntar junto juntou jurado jurados juri juridica juridicamente juridicas juridico
juridicos juridiction juridictionnel juridictionnelle juridictions juridique juridiques jurisdicao
jurisdiccion jurisdicionado jurisdicionais jurisdicional jurisprudencia jurisprudenciais jurisprudencial
juros jury jus jusqu just justa justamente justica justice justicia justifica justificaban justificacion
justificada justificadas justificado justificados justificam justificando justificar justificasse
justification justifications justificativa justificativas justified justifier justifique justo justsaying
juvenil juventud juzgado kalt kam kamen kamera kammarratten kampf kampfen kann kannst kappa kaputt karriere
katholischen kaufen kaufte kaum kb kcal keep keeping keeps kehrt kehrte kein keine keinem keinen keiner
keinerlei kennen kennt kept kern ketamina key kg ki kick kicked kicking kicks kid kidnapped kids kill
killed killer killing kills kilogramos kilometer kilos kind kinda kinder kindern kinds kinematics king
kirche kiss kisses kitchen klar klare klaren klasse klassen klassische klassischen klein kleine kleinen
kleiner kleinere kleineren kleines kleinsten klingt kloster km kn knapp knee knew knife knocked know
knowing knowledge known knows ko koalition kokedoc kollegen kollidiert kollidierte komme kommen kommend
kommenden kommentieren kommentierte kommt kommunistischen komplett kompletten komplizierte konig
koniglichen konkret konkreten konkurrenz konne konnen konnt konnte konnten konsequenzen kontrolle
kontrolliert konventionellen konzern kopf korean korper korrigieren korrigiert kosten kostenfrei kostete
kraft krank krieg kriegt krise kritik kritischen kritisiert kritisierte ku kummern kunden kundigte kunftig
kunst kunstler kurz kurze kurzem kurzen kurzer kurzfristig kurzfristige kurzfristigen kurzfristiger
kurzlich la label labels labetalol labial labio labios labor laborais laboral laboratorio laborista
laceracion lacherlich lack lactancia lactante lactato lacteos lactica lactico lactulosa lad laden ladies
lading ladite lado lados lads lady lag lage lagen lager lagos lagrimal lagrimas lagrimeo lagunas laid
lambda lamina laminas laminectomia lamp lampara lancada lancados lancamento lancinante land landed lander
landern landes landeten landing landmark lands lanes lang lange langem langen langer langeren langfristig
langjahrigen langsam langst language languages lansratten lantern lanterns laparoscopia laparoscopica
laparoscopico laparotomia lapses lapso laquelle larga largas large largely larger largest largo laringe las
laser lasse lassen lasst last lat late lately latencia later lateral laterales latero laterocervical
laterocervicales latest latex latidos latin laudo laudos laufe laufen laufenden lauft laugh laughing launch
launched launches laut lautet lavado lavados lavagem lavra lavrado law laws lawsuit lawyer laxa laxo lay
lazy lc lcr ldh le lead leader leaders leadership leading leads league leak leaked learn learned learners
learning lease least leave leaves leaving leben lebende lebenden lebens lebt lebte lebten leche lecho
lechoso leciona lectura lecture lecturer lectures led lediglich leer leflunomida left leg legacy legais
legal legale legales legalidade legalmente lege legen legend legendaren legis legislacao legislacion
legislador legislar legislation legislativa legislativas legislative legislativo legislature legitima
legitimacao legitimacy legitimate legitimidade legitimo legrado legs legt legte lehnt lehnte lehren lehrer
lei leicht leichte leid leiden leider leiomioma leiomiosarcoma leis leisten leistung leistungen leiter
leitet leitete leitung leitura lembrar lendemain length lengua lenguaje lenta lentamente lentas lente
lentes lentificacion lento leoch lequel lernen lernte les lesado lesao lesen lesion lesionar lesiones
lesiva lesoes less lesson lessons let letra letrada lets letter letters lettre lettres letwino letzte
letzten letzter letztes letztlich leucemia leucocitaria leucocitos leucocitosis leucocituria leucoma
leucopenia leur leurs leute leva levada levado levam levando levantadas levantamiento levantar levanto
levar levaram leve level levels levemente leves levetiracetam levofloxacino levotiroxina levou lex lexical
ley lh lhe lhes li liaison liame libelle liberacion liberal liberar liberation liberations liberdade libere
libero libertad libertades libertatis liberte libertes liberty librarians libraries library libre libres
libro licao licenca licenciado licenciamento licenciement license licensed licensing licht licita licitacao
licitacoes licitantes licitatorio lide lides lidocaina lie liebe lieber liebsten lief liefert liege liegen
liegt lies liess liessen liest lieu lieux life lifelong lifetime lifted lifts liga ligacao ligada ligados
ligadura ligamento ligamentos ligera ligeramente ligeras ligero light lighter lighting lightning lights
like liked likely likes liking lil limb limbo limestone liminar liminares liminarmente limit limita
limitacao limitacion limitada limitadas limitado limitados limitante limitar limitations limite limited
limitee limites limitou limoneros limpeza limpia limpieza line linea lineal lineales linear lineas lined
lines linezolid linfadenectomia linfadenitis linfangioma linfatica linfatico linfaticos linfedema linfocele
linfocitaria linfocitarias linfocitario linfocitico linfocitos linfoide linfoides linfoma linfomas
linfomatosa linfopenia linfoproliferativo linguagem lingual linguales linguist linguistic linguistics
lingula linha linie linien link linke linked linken linker links lipasa lipidico lipidos lipoma liposarcoma
liposomal lips liquida liquidacao liquidas liquido liquidos lisa lisas liso list lista listados listed
listen listening listing listings lists lit literal literalidade literally literary literatur literatura
literature litiasica litiasicas litiasicos litiasis litica liticas litige litigio litio litispendencia
litotricia litro litros litt litteris little liv live lived lives livideces living livre lixo lkw ll llama
llamaba llamada llamar llamativa llamativas llamativo llamo llanto llega llegaba llegada llegado llegando
llegar llego llenado lleon lleva llevaba llevada llevado llevamos llevar llevaron llevo lmao ln lo load
loaded loading loads loan loans lobby lobectomia lobulaciones lobulada lobulado lobulados lobulillar lobulo
lobulos locacao locais local locales localidad localidades localist localiza localizaba localizacao
localizacion localizaciones localizada localizadas localizado localizados localizar localizo localmente
locals locataires locataria locatario located location locations locaux lock locked locken locomocao
locomotion locomotor locorregional locorregionales locupletamento lodf log logic logica logo logra lograda
logrado logrando lograr logro logrou loi lokalen lol lonely long longer longest longitud longitudinal longo
look looked looking looks lool loool loop lopez lord lorry lors los losartan lose losen loses losing loss
losses lost losung lot lots lottery loud love loved lovely loves loving low lower lowest lows loyal lpm
lsarra lt lu lubricante luces luck lucky ludibriou luego lues luetica luftwaffe lugar lugares lui lumbalgia
lumbar lumbares lumbosacra lumbotomia lume lunch lupico lussac lustig luxacion luz lv lying lyric lyrics ma
mac machen machine machines macht machte machten machtigen macizo macro macroaneurisma macrofagos
macroglosia macronutrientes macroscopica macroscopicamente macroscopicas macroscopico macroscopicos macula
maculados macular maculas maculopatia mad made madness madre madrid maduro maduros mae mag magasins
magazine magic magician magicians magistrado magistrados magna magnesio magnetica magnetoterapia
magnificent magra mai mail mailed mailing mailto main mainland mainly mainstream maintain maintained
maintaining maintenance maintenant maintenir maio maior maioria mais maison maisons major majoracao
majoritaria majoritario majority majors make maker makers makes makeup making mal mala malabsorcion malar
malas malaysian male maleato maleolares maleolo malestar malformacion malformaciones maligna malignas
malignidad maligno malignos malla mallado malnutricion mama mamaria mamario mamarios mamas mamelonada
mamografia man manage managed management manager managing manana mancha manchas manchen mancher manchmal
manda mandado mandamento mandamus mandat mandate mandato mandatory mandatos mandibula mandibular
mandibulares mandibulectomia mando maneira manejada manejado manejados manejo manera mangelnde maniere
manifesta manifestaba manifestacao manifestaciones manifestacoes manifestada manifestado manifestamente
manifestar manifestarem manifeste manifesto manifestou manifiesta manifiesto maniobra maniobras
manipulacion manipular mann manner mannliche mannlichen mannschaft mannschaften mano manometria manos
manque manquement manslaughter mantem mantendo mantener mantenho mantenia mantenian mantenida mantenidas
mantenido manteniendo manteniendose mantenimiento manter manteve mantida mantidas mantido mantidos mantiene
mantienen manto mantoux mantuvieron mantuvo manual manubrio manufacturers manuscript manuseio manutencao
many mao map maps maquina mar marca marcada marcadamente marcadas marcado marcador marcadores marcados
marcapasos march marcha marco mareo mareos margem margen margenes marginal maribavir marido marihuana
marijuana marine mark marke marked markers market marketing marketplace markets marking markt marriage
married marry martinez marz marzo mas masa masas mascarilla maschinen masculino masiva masivo mass
massgeblich massig massive massnahmen mastectomia master masterchef masterpieces masthead masticacion match
matches mate matematica materia materiae materiais material materialidade materials materias materna
materno mates mathematical mathematician mathematics matiere matricula matriz matter matters maxilar
maxilares maxilofacial maxilomandibular maxima maximal maximale maximas maximo maximos maximum may maybe
mayo mayor mayores mayoria mb mc mcg mde me meal meals mean meaning means meant measure measured
measurements measures meato mecanica mecanicas mecanico mecanismo mecanismos mechanics mechanism medecin
media mediados medial mediano medianos mediante mediastinica mediastinicas mediastinico mediastino
mediastinoscopia mediateur medica medicacion medical medicale medicales medicamente medicamento
medicamentos medicamentosas medicao medicas medicaux medicina medicine medicion medico medicos medida
medidas medien medio medios medium medizinische medula medular medulares meet meeting meetings meets mega
megadosis megalias mehr mehrere mehreren mehrerer mehrfach mein meine meinem meinen meiner meint meinte
meinung meio meios meist meisten meistens mejilla mejillas mejor mejora mejoraba mejoraban mejorado
mejorando mejorar mejoraron mejores mejoria mejoro melanina melanoma melden meldet meldung melenas
melenicas melhor mellitus member members membership membrana membranas membres membro membros meme memes
memoire memoirs memoria memorial memories memory men menace mencao mencion menciona mencionada mencionadas
mencionado mencionados mencionar menees menge meningea meningeo meningeos meninges meningioma meningismo
meningitis meningocele menisco menor menores menos menosprezar mensagens mensais mensal mensalmente mensch
menschen menschliche menstruacion menstrual mensual mental mentales mention mentioned mentionnees
mentoniano mentor menudo meq mera meramente mercado merch mercurio mercury mere merece merecido merger
merit merito merits mero meropenem mes mesa mesalazina mesangial mesencefalo mesenquimal mesenterica
mesentericas mesenterico mesentericos mesenterio meses mesial mesiodens mesma mesmas mesmo mesmos meso
mesocolon mesogastrio mess message messages mesure met metabolica metabolicas metabolico metabolismo
metabolitos metahemoglobina metal metalica metalico metamizol metamorfopsia metanefrinas metaplasia
metascience metastasica metastasicas metastasico metastasicos metastasis meter metformina method
methodological methods metileno metilprednisolona metoclopramida metodo metotrexate metotrexato metro
metronidazol metronom metropolitan metrorragias metros mettre meu meurtre meus mezcla mg mgr mgrs mh mi
mialgias miastenia miccion miccional miccionales micciones mich micobacterias micofenolato micoplasma
micras microbiologia microbiologicas microbiologico microbiologicos microcalcificaciones microcateter
microcitica microcitico microcoils microglobulina microgramos microhematuria microhifema micromol
micronodular micronutrientes microorganismos micropapilar microquirurgica microquistica microscope
microscopia microscopica microscopicamente microscopico microscopicos microscopio microvascularizado
microwave mid midazolam middle mide midia midio midnight midriasis midriaticos midst miedo mielitis
mielofibrosis mieloide mielolipoma mieloma miembro miembros mientras might migracion migrana migrants
migration mil mild mile miles milestone milhao miliar milieu miligramos milimetricos milimetros militants
militar militares militarischen military militia milk milliarden million millionen millions millones mills
mim mimic min mind mindestens minds mine mineral mingua minha minhas mini minima minimamente minimas
minimiert minimizando minimizar minimo minimos minimum mining miniplacas minister ministere ministerial
ministerio ministerprasident ministra ministre ministro ministros ministry minor minority minors mins
minuciosa minucioso minus minuta minute minuten minutes minuto minutos mio miocardica miocardio
miocardiopatia mioclonias miodesopsias miofascial miomatoso miopatia miopia miosis mir mirada mirtazapina
mis mise misma mismas mismo mismos miss missao missed missile missing mission misst mista mistake
mistakenly mistakes mister mit mitad mitarbeiter miteinander mitgeteilt mitglied mitglieder mithalten
mitigator mitigators mitosis mitotica mitotico mitral mittag mitte mitteilte mittel mittelfristig
mittelpunkt mittels mitten mittleren mittlerweile mittwoch mivacurio mix mixed mixmail mixofibrosarcoma
mixoide mixoma mixta mixto mixture ml mm mmhg mmii mmol mn mo moan moaning mobile mochte mochten moco mod
modalidad modalidade mode model modell modelo models moderada moderadamente moderado moderados modern
modernen modernity modifica modificaba modificacao modificacion modificada modificado modificar
modification modificativo modificativos modifico modifie modified modify modo modulacao modular modulo
moeda mofetilo moglich mogliche moglichen moglicherweise moglichkeit moglichkeiten moglichst moi moins mois
moisture molar molares moldes moldura molecular molestias mom moment momentan momento momentos moments moms
mon monasteries monastery monastic monat monate monaten monday monetaria monetariamente monetary money
monitor monitoramento monitoria monitoring monitorizacion monitorizo monk monkey monkeys monks monocitos
monoclonal monoclonales monocratica monocraticamente monocular mononuclear mononucleares mononucleosis
monosintomatica montag montagmorgen montags montant montante montantes month monthly months mood mora
morado moradores morais moral moralidade moratoria moratorios morbida morbidos mordedura mordida more
morfico morficos morfina morfologia morfologicamente morfologicas morgen morgens mormente morn mornin
morning mornings morphological morphology mort morte mortgage mosque mosques most mostly mostra mostraba
mostraban mostrado mostram mostrando mostrar mostraron mostro mostrou mot moteado mother mothers motif
motifs motilidad motion motiva motivacao motivada motivado motivated motivation motive motivo motivos
motoneurona motor motora motoras motorista motoristas motto mountain mountains mourn mouth move moved
movement movements moves movie movies movil moviles movilidad movilizacion movilizar movimentacao
movimentado movimiento movimientos moving moyen moyens mp mph mps mq mrd ms msg mt mu much mucha mucho
muchos mucina mucinosa mucinoso mucocele mucocutanea mucoide mucoperiostico mucosa mucosas mucoso mudanca
muerte muestra muestran muestras mug mui muitas muito mujer mujeres muletas mulher mulheres multa multas
multicentrico multidisciplinar multifactorial multifocal multiforme multiloculada multilocular multinodular
multinucleadas multiorganico multiple multiples multiquistica multiquistico multiseptada multitabicada mum
mundo muneca munecas municipais municipal municipales municipalities municipio municipios munon munus mural
murder murdered murio murmullo muscular musculares musculatura musculo musculos museum museums music
musical musik muslim muslo muslos muss musse mussen musst musste mussten must mutacion mutaciones mutandis
mutant mutants mutation mutmasslichen mutter muy mx my mycobacterias mycobacterium myself mystery na nach
nachdem nachfolgende nachfolger nachmittag nachorutor nachrichten nachste nachsten nacht nachten
nachweisbar nacida nacido nacieron nacimiento nacio nacional nacionales nacionalidad nacionalmente nada
nadir nah nahe naher nahern nahezu nahm nahmen nail nails name named namely namen namens names naming
namlich namorada nannte nao nap naproxeno naquela naquelas naquele naqueles narina nariz narra narrado
narrados narrativa narrative nas nasal nasales nasogastrica nasotraqueal nass natalina nation national
nationale nationalen nationalist nationalite nationalities nationality nationally nationalmannschaft
nations native natremia natur natural naturales naturaleza naturally naturalmente nature natureza naturlich
naturlichen nausea nauseas nauseosa naval navarra navy ncpc nd ne neanmoins near nearly neben necandi
necesaria necesarias necesario necesarios necesidad necesidades necesitaba necesitando necesito necessaire
necessaires necessaria necessariamente necessarias necessarily necessario necessarios necessary necessidade
necessidades necessite necessity necropsia necropsico necrosada necrosis necrotica necroticas necrotico
necrotizante nee need needed needs nefrectomia nefritico nefriticos nefritis nefrocalcinosis nefrolitiasis
nefrologia nefroma nefropatia nefrostomia nefrotico nefroureterectomia nega negaba negada negado negar
negaron negativ negativa negativas negative negatividad negativizacion negativo negativos negligence
negligencia nego negociacao negocio negotiate negotiated negotiation negou negra negro negruzca negruzco
nehme nehmen neighborhood neighborhoods neighbourhood neighbouring neighbours nein neither nela nele neles
nem nen nenhum nenhuma nennen nennt neoadyuvante neoclassical neoformacion neoformaciones neoformativo
neologism neonatal neonato neoplasia neoplasica neoplasicas neoplasico neovasculares neovascularizacion
neovejiga nephew ner nervio nervios nerviosa nerviosas nerviosismo nervioso nervous nervt nes nessa nesse
nesses nest nesta neste nestes net netos nett network netz neu neue neuem neuen neuer neues neueste
neuesten neumococo neumologia neumologo neumomediastino neumonectomia neumonia neumonitis neumoperitoneo
neumotorax neun neuralgia neuritis neurocirugia neurofibroma neurofibromatosis neurofilamentos
neurofisiologico neuroimagen neurologia neurologica neurologicas neurologico neurologicos neuronal
neuropatia neuropatico neurosensorial neurovascular neutral neutrofilia neutrofilo neutrofilos neutropenia
never new newer news newspaper newspapers newsroom nexo next ng nhc ni nice nicht nichts nickname nicotine
nicturia nido nidos nie nieder niedrig niega niemals niemand niemanden nigga niggas night nightclubs nights
nimmt nina nine ninguem ningun ninguna ninguno nino ninos nistagmo nistagmus nitida nitidamente nitido
nitrato nitratos nitritos nitrogeno nitroglicerina niveau nivel niveles nix nmol no nobody nobre noch noche
nochmal nochmals nocturna nocturnas nocturno nocturnos nodoso nodular nodulares nodulo nodulos noise nom
nombre nombres nome nominated nomination nominee non nonagesimal none nonsense nope nor noradrenalina
norden nordlich nordlichen norm norma normal normale normalen normalerweise normales normalidad
normalisiert normaliza normalizacion normalizado normalizandose normalizaron normalizarse normalizo
normally normalmente normas normativa normativo normativos normocitica normocoloreado normocromica
normofuncionante normorreactivas normotensa norteiam north northeast northern northwest nos nose noses
nosotros nosso nossos not nota notable notablemente notably notadamente notado notamment notan notar
notarzteinsatz notarzteinsatzes notas note noted notes nothing notice noticed notices noticia notiert
notierte notificacao notificacion notificacoes notificada notificado notificar notification notifico notig
notion noto notoria notoriamente notorio noturno notwendig notwendige notwendigen nous nouveau nouveaux
nouvel nouvelle nouvellement nouvelles nov nova novamente novas nove novel november novembre novembro
noveno noventa noviembre novo novos now nowhere nowplaying np npt nr nuances nuca nuclear nucleares nucleo
nucleolo nucleolos nucleos nuestra nuestras nuestro nueva nuevamente nuevas nueve nuevo nuevos nuh nuire
nula nulas nulidade nulo nulos num numa number numbered numbers numeracao numero numeros numerosas
numerosos numerous nummer nun nunc nunca nunmehr nur nurse nutricio nutricion nutricional nutricionales
nutrientes nuts nutzen nutzte nylon nº nºcol nºs ob obedecer obedecido obedecidos obediencia oben oberen
oberhalb oberleitungsarbeiten obesa obesidad obesity obice obito object objective objects objet objetiva
objetivaba objetivaban objetivado objetivam objetivamente objetivamos objetivan objetivando objetivandose
objetivar objetivaron objetivarse objetivo objetivos objeto objetos oblicuo obliga obligaba obligaciones
obligados obligation obligations obligatoire obligatoria obligo obliteracion obliterante obnubilacion obra
obras obreiro obrigacao obrigacional obrigacoes obrigada obrigado obrigatoria obrigatoriamente
obrigatoriedade obrigatorio obscuridade observa observaba observaban observacion observaciones observada
observadas observado observados observamos observan observancia observando observandose observar observaron
observarse observation observations observe observed observer observo observou obsession obsta obstaculo
obstaculos obstam obstante obstar obstruccion obstructiva obstructivo obstructivos obstruia obtain obtained
obtencao obtencion obtener obtenerse obtenida obtenidas obtenido obtenidos obteniendo obteniendose obtenu
obter obteve obtidos obtiene obtienen obtint obturacion obtuvieron obtuvo obviamente obvio obvious
obviously obwohl oc ocasiao ocasion ocasiona ocasionaba ocasional ocasionales ocasionalmente ocasiones
occasion occasionally occasions occipital occupation occur occurred occurrence occurring occurs ocean ocho
oclusal oclusion ocorra ocorre ocorrencia ocorrencias ocorrer ocorreu ocorrida ocorridas ocorrido oct
octavo october octreotido octubre ocular oculares oculta ocupa ocupaba ocupacao ocupacion ocupado ocupando
ocupante ocupantes ocupar ocurre ocurrido ocurrio od odd odds oder odinofagia odio odontalgia odontogenico
odontologo odontoma oes of ofende ofendida ofendido ofensa ofensas ofensiva oferecimento oferta off offen
offenbar offence offene offenen offener offense offensichtlich offensive offentlich offentliche
offentlichen offer offered offering offers office officer officers offices official officially officials
officiellement offiziell offizielle offiziellen offnen offshore oficiais oficial oficina oficio ofrecio oft
oftalmica oftalmologia oftalmologica oftalmologicas oftalmologico oftalmologicos oftalmoparesia
oftalmoplejia oftalmoscopia often ofter oftmals oh ohne ohnehin oi oido oil oitiva oito oitocentos oj ojal
ojo ojos ok okay oktober old older oligoanuria oligoclonales oligoelementos oliguria olor olvidar olympic
om ombligo omentum omeprazol omg omissao omissiva omisso omissoes omnes on once oncologia oncologico
oncologo onda ondas onde one ones ongoing onibus online only ono ont onto onus onze oops opacidad opaco
opcao opcion opciones open opened opening opens operacao operacion operaciones operacoes operada operado
operadora operating operation operational operations operative operator operatoria operatorio operators
opfer opiaceos opina opinando opiniao opinion opiniones opinions opinou opioide opioides oponente
oportunamente oportunas oportunidad oportunidade oportunidades oportuno opos oposicao opositor oposto
opostos opponents opportunities opportunity oppose opposed opposite opposition opresivo opta optamos optar
optica optico opticos optima optimal optimistisch optimo option optional options opto optou opuesto opuso
or ora oral orales oralmente orange orangemail orbicular orbit orbita orbitaria orbitario orbitarios
orbiter orbiters orcado orcamentaria orcamentarias orcamentarios orcamento ordem orden ordenador
ordenamento ordenar ordenes ordeno ordentliche order ordered orders ordinaria ordinarias ordinario
ordinarios ordinary ordonnance ordre oreja orejas org organica organicidade organico organisation
organisieren organisiert organisierte organizacao organizacion organizada organization organized organizer
organo organomegalias organos orgao orgaos orienta orientacao orientacion orientacoes orientada orientado
orientar orientation oriented oriento orificio orificios origem origen origin origina originaba originado
originais original originally originalmente originaria originariamente originarias originario origine
origino origins orina oriunda oriundas oriundo oriundos orofaringe orofaringea orofaringeo oronasal
orotraqueal orquidectomia orquiectomia orquiepididimitis orquitis ort ortliche ortodoncico
ortopantomografia ortopedica ortopnea ortostatismo ortskundige os osakidetza oscila oscilaba oscura oscuro
osea oseas oseltamivir oseo oseos osificante osmolaridad osten ostenta ostentando osteocondroma osteolitica
osteoliticas osteomalacia osteomielitis osteopenia osteoporosis osteosintesis osteotendinosos osteotomia
osterreichische osterreichischen ostium ostlichen ostoma other others otherwise otica otoscopia otra otras
otro otros ots ou our ourselves out outbreak outcome outcomes outfit outlines outorga outra outrage outras
outre outrem outro outros outrossim outside outstanding outubro ouvert ouvida ouvido oval ovalada ovales
ovarica ovarico ovario over overall overlooked overnight overseas ovoides owe owl own owned owner owners
oxaliplatino oxigenacion oxigeno oxigenoterapia ozone pa paaf paar pace paciente pacientes pacifica
pacificacao pacificada pacificado pacifico pacificou pack package packed packen packing paclitaxel pacto
pactuado padece padecem padecer padecia padecido padecimiento padecio padrao padre padres pag paga
pagamento pagamentos pagar pagas page pages pagina pago pagos pags pague paid pain painful painted painting
pair pairs pais pal pala paladar palastinensischen palatina palatino palavra palavras paliativa paliativo
paliativos palidas palidez palido palmar palmas palpa palpaba palpaban palpable palpables palpacion palpan
palpandose palpar palparon palpebral palpebrales palpitaciones palpo pan pancitopenia pancolitis pancreas
pancreatica pancreaticas pancreatico pancreatitis panel panels panfleto panic paniculitis panoramica
pansinusitis pants papeis papel paper papers papila papilar papilares papilas papiledema papulares papulas
paquete paquetes par para paraaortica paraaorticas paracentesis paracetamol paraclinicos parada parade
paradigma paradigmas paraesternal parafina paraganglioma paragrafo paragraph paragraphe paralela paralelo
paralisacao paralisis parallel paralympics paramedial parametro parametros paranasales paraneoplasico
paranoide paraparesia paraplejia pararrectal parasagital parasinfisario parasitos paratesticular
parathormona paratiroidea paratiroidectomia paratiroideo paratiroides paratraqueales paravertebral
paravertebrales parce parcela parcelamento parcelas parcelle parcelles parche parcheada parcheadas parches
parcial parciales parcialmente parduzca parece parecen parecer pareceres parecia pared paredes pareja
parenquima parenquimatosa parent parenteral parents pares paresia parestesia parestesias paridade parietal
parietales parish paritaire park parking parkings parkplatz parks parlamentar parliament parole parotida
parotidas parotidea parotidectomia parotideo paroxistica paroxisticas paroxistico parpado parpados parquet
parrilla pars part parte partei parteien partes partially participacao participacion participado
participant participante participantes participants participar participate participating participation
participer participou particle particles particular particulares particularidades particularly
particularmente particulas particulier particuliere partida partidaria partidarias partidario partidarios
partido partidos partie partiellement partiendo parties partir partly partner partnership parto parts party
parvovirus pas pasa pasaba pasado pasados pasajeros pasando pasar pase pases pasiva pasivo paso pass passa
passada passado passage passagem passagens passando passara passaram passaria passe passed passenger
passengers passes passieren passiert passing passion passiva passivel passivo passo passou passport passt
passte past pasta pastosa pata patamar patch patelar patente paterna paterno path patience patient
patienten patients patologia patologias patologica patologicas patologico patologicos patologo patria
patrimonial patrimonio patrio patron patrona patronal patrones patterns paulatina paulatinamente paulatino
paulo pause pauta pautada pautado pautandose pautandosele pautar pautaron pautas pauto pay paye payer
paying payment payments payroll pays paz pc pcm pcr pdf pdt peace peak peca pecas peco pectoral pectorales
peculiar peculiaridades pecuniaria pecuniarias pedagogico pediatra pediatria pediatrica pediatrico
pediculada pediculado pediculo pediculos pedido pedidos pedindo pedir pediu peek peer pegilada peine peines
pela pelas peligro peligroso pelo pelos pelviana pelvica pelvico pelvis pen pena penais penal penale
penales penalidade penalidades penalty penas pendant pendelt pendiente pene peneana peneano penectomia
penetrante penha penicilina penis penitentiaire penrose pensamento pensando pensao pensar pension
pensionistas penso pensoes pentoxifilina people peor pepper peptico pequena pequenas pequeno pequenos per
perante percebe perceber percebida percebido percebidos perceived percent percentil percentuais percentual
percepcao percepcion perception perceptions percibe percibir percurso percusion percutanea percutaneo perda
perder perdida perdidas perdido pere perez perfect perfection perfectly perfeita perfeitamente perfeito
perfekt perfil perforacion perforada perforado perforante perforantes perform performance performances
performed performing perfusion perhaps perianal periaortico periapical pericardico pericardio
pericardiocentesis pericarditis pericia periciais pericial periciando pericoronaritis pericraneo
periculosidade periculum periferia periferica perifericas periferico perifericos perigo perilesional
perimetro perinatal perine perineal perineo perineural period periode periodica periodicamente periodicas
periodico periodicos periodo periodontal periodos periods periorbitaria periorbitario periostio
peripancreatica peripapilar periportal perirenal perirrectal perirrenal peristaltismo peritado perito
peritoneal peritoneales peritoneo peritoneovaginal peritonismo peritonitis peritos peritumoral
periumbilical periuretral perivascular periventricular perivesical perjuicio perjuicios perks permanece
permanecem permanecer permanecera permaneceu permanecia permanecido permaneciendo permanecio permanencia
permanent permanente permeabilidad permeable permeables permeacion permettant permettre permiso permissao
permission permissivo permit permita permitam permite permiten permitia permitida permitido permitidos
permitiendo permitieron permitindo permitio permitir permitissem permitted pero perone peroxide
perpendicular perpetrada perpetua perpetuite perquisition persecucao perseguido persiste persistencia
persistente persistentemente persistentes persistia persistian persistiendo persistieron persistio
persistir person persona personal personales personalidad personalidade personality personally personas
personen personlich personliche personne personnel personnes persons perspectiva perspective pertencente
pertenencia pertinencia pertinente pertinentes pertinents pesa pesaba pesadez pesar pescado pese peso
pesquisa pesquisas pessoa pessoais pessoal pessoalmente pessoas pet petequias peticao peticion petition
petitioning petrea peu peut peuvent pg pgabad ph phase phenomenon philosophischen philosophy phone phones
photo photograph photographer photographers photographs photography photos photoset phrase physical
physically physics piano pic picadura picaduras pick picked picking picks pico picor picos pics picture
pictures picturesque pidio pie piece pieces piel pielocalicial pielonefritis pieloureteral pier pierde
pierna piernas pies pieza piezas pigmentacion pigmentada pigmentado pigmentario pigmento pilar pilares
pilarfg pilgrimage pilgrims pilorica piloro pilot pilots pines pink pinza pinzamiento pio pipe pipeline
pipelines piramidal piramide pirazinamida pirazolonas piriforme pirosis piso piss pissed pitcher piuria pix
pizza pizzas pkw pl placa placas place placed placement placer places plaida plaignait plaignante plain
plainte plaintes plaintiff plaintiffs plakat plan plana plane planejamento planen planes planet
planificacion planificar planifico planmassig planmassige planmassigen planned planning plano planos plans
plant planta plantacion plantar plantas plantation plantea planteado planteamos plantean planteandose
plantearon planteo plantilla plants plaquetaria plaquetarios plaquetas plaquetopenia plasma plasmaferesis
plasmatica plasmaticas plasmatico plasmaticos plasmocitoide plasmocitoma plastia plastica plasticos
plastron plata plateau platform platz plausible plausivel play played player players playing playlist
playoffs plays plazo plea pleasant please pleased pleasure pledges plein pleite pleiteada pleiteadas
pleiteado pleiteia pleiteou pleito pleitos plena plenamente plenaria plenario plenas plenitud plenitude
pleno plenty pleomorfico pleomorficos pleomorfismo pleura pleural pleurales pleurodesis plexiforme pliegue
pliegues plotzlich pls plug plus plusieurs plz pm pneumoniae poblacion pobre pobremente poca pocas pocket
poco pocos podcast pode podem podemos podendo poder podera poderao poderes poderia poderiam podia podian
podido podria podrian poems poetry point pointed pointless points pois polaquiuria polarizada polaroids
poliarticular poliartritis police policia policiais policial policiales policiers policies policing policy
poliestratificado poliglicolico polilobulada polimerasa polimialgia polimicrobiana polimorfonucleares
polineuropatia polinucleares polipectomia polipo polipoide polipoidea polipoideas polipoideo polipos
poliposis polipropileno poliquimioterapia poliquistica poliquistosis politica political politicas
politician politicians politico politicos politics politik politiker politique politiques politisch
politische politischen politischer politransfusion politraumatismo polizei polizeieinsatz polizeieinsatzes
polizeiliche polizeilichen polizeilicher polizisten poll polling polls pollution polnischen polo polos
poltronas polvo pomada ponderacao ponderacoes ponderadas ponderal pone poner ponia ponto pontos pontuar
pool pools poor pop popliteo populacao popular populares popularity population por porcentaje porcion
porciones porem porfirinas porn poro porquanto porque port porta portador portadora portal portando portant
portanto portaria porte porter portfolio portion portrayed pose posee posesion posibilidad posibilidades
posible posiblemente posibles posicao posicion posicionamento posicionamiento posiciones position positions
positiv positiva positivas positive positividad positivo positivos positrones posmiccional posoperatorio
posos posquirurgica posquirurgicas posquirurgico possa possam posse possessed possession possessions
possibilidade possibilidades possibilita possibilitar possibilite possibilities possibility possible
possibly possiveis possivel posso possuem possui possuia post posta postal poste posted postembolizacion
poster posterior posteriores posterioridad posteriormente posteroinferior posterolateral posterosuperior
posters posting postintervencion posto postoperatoria postoperatorias postoperatorio postoperatorios
postparto postquirurgica postquirurgico postquirurgicos postrasplante postraumatico posts postulacao
postulado postulou postura postural posturales posturas posture potasico potasio potencia potenciadas
potencial potenciales potencialmente potential potentially poucas pouco pounds pour pourrait pourvoi
pouvaient pouvait pouvant pouvoir povo powder power powerful powers pp ppl ppm pr praca pracas practica
practicada practicadas practical practicamente practicamos practicandose practicandosele practicar
practicaron practicas practice practices practico practised pragmatic praise praises praktisch pralidoxima
prallte prasent prasentieren prasentiert prasentierte prasident prasidenten pratica praticadas praticado
praticados praticamente praticas praticou pratique praxis pray prayer prayers prazo prazos pre prealbumina
preauricular precario precaucion precedent precedente precedentes precedido preceito preceitos precio
precipua precipuamente precipuo precisa precisado precisamente precisando precisar precisaron precise
precisee preciso preclusao preco precoces preconiza precordial precordiales precos precoz precozmente
predatory predialisis prediccion predicted predictions predio prednisona predominando predominante
predominantemente predominio preenche preencher preenchidos preenchimento preexcitacion preexistente
prefeitura prefer preference preferencialmente preferente preferentemente pregabalina pregao pregnant
pregoeiro preguntas preis preise prejudica prejudicada prejudicado prejudicar prejuizo prejuizos
preliminaire preliminar preliminares preliminarmente premacular prematuro premaxila premedicacion premedico
premier premiere premiers premio premissa premissas premium premolar premolares prenatal prendre
preocupacion preoperatoria preoperatorio preparacao preparacion preparado preparar preparation preparatoire
preparatoria prepare prepared prepares preparing preparo preposto prepucial prequestionada
prequestionamento prerrogativa pres presa prescreve prescribe prescribiendole prescribio prescricao
prescricional prescripcion prescrito presenca presence presencia presenciada present presenta presentaba
presentaban presentacion presentada presentadas presentado presentait presentamos presentan presentando
presentar presentara presentaron presentarse presente presented presenter presentes presenting presento
presents preservacao preservada preservando preservar preserved presidencia president presidente
presidential presidents presion presiones preso presos press pressupoe pressuposto pressupostos pressure
presta prestacao prestacion prestaciones prestacoes prestada prestadas prestado prestador prestadora
prestados prestam prestar prestations prestigious prestou presume presumption presuncao presuncion
presuntivo presunto pret pretende pretendeu pretendia pretendida pretendido pretensa pretensao pretense
pretensiones pretensoes pretentions preterido pretibial pretoriano pretty preussische preussischen preuve
preuves prevail prevailing prevalece prevalecer prevaleceu prevalence prevalencia prevalente preve preveem
prevencao prevencion prevenir prevent prevention preventiva prever prevertebral previa previamente previas
previdencia previdenciaria previdenciarias previdenciario previdenciarios preview previo previos previous
previously previsao prevision prevista previstas previsto previstos previu prevoyait prevu prevue priapismo
price prices prick pride priest prima primaria primarily primario primarios primary primazia prime primeira
primeiramente primeiro primeiros primer primera primeras primero primeros primitiva primitive primitivo
primo prince principais principal principales principalmente principio principios principle principles
print printed prints prior prioritaria prioritarios priority pris prisao prise prision prisional prisma
prison prisoner prisons privacy privada privadas privado privados private privately privaten privativa
privativamente prive privee prix prize prjobs pro prob probabilidad probability probable probablemente
probables probably probatoria probatorio probe problem problema problemas problematicos probleme problemes
problems proc proceda procede procedemos procedencia procedendo procedente procedentes proceder procedeu
procedibilidade procedido procediendo procediendose procedimento procedimentos procedimiento procedimientos
procedimos procedio procedure procedures proceed proceeding proceedings proces procesado procesamiento
proceso procesos process processado processados processamento processar processes processing processo
processos processuais processual prochain proche procuracao procuracoes procurado procurador procuradores
procurar procureur procurou producao produccion produce produced producen producer producers produces
producia producido produciendo produciendose producing producir product production productiva productivity
producto productos products produit produits produjeron produjo produkte produktion produtividade produtos
produzida produzidas produzido produziert produzierte produzir proferida proferidas proferido proferindo
proferir proferiu profesion profesional profesionales profesor profession professional professionals
professor professores professors proficiency profilactica profilactico profilaxis profile profissao
profissionais profissional profit profitablen profitieren profits profunda profundamente profundas
profundidad profundo profundos profusa progesterona prognose program programa programacion programada
programado programar programas programm programme programmes programming programo progresando progresion
progresiva progresivamente progresivas progresivo progreso progress prohibited proibicao proibido project
projected projects projekt projetil projeto projetos prol prolacao prolactina prolapsado prolapso prolatada
prolatado prolator prolatou proliferacion proliferantes proliferativa proliferativo prolific prolongacion
prolongada prolongadas prolongado prolongo prominence prominencia prominent prominente prominentes promise
promised promises promising promocao promote promoted promoting promotion promova promover promovida
promovidas promovido prompt prompted promulgacao promulgada promulgadas promulgo prono pronostico
pronounced prontamente pronto pronuncia pronunciada pronunciado pronunciamento pronunciara pronunciarse
pronunciation pronuncio pronunciou proof propaganda propagandas proper properly properties property propia
propias propiciar propiedad propiedades propio propios propoe propofol propone propor propora proporcao
proporcion proporcionada proporcionado proporcionais proporcional proporcionalidade proporcionalmente
proporciones proporcoes proportionnee propos proposal proposals propose proposed proposicao proposicoes
proposing proposition propositions proposito propositura proposta propostas propre proprete propria
propriamente proprias propriedade proprietaire proprietaria proprietario propriete proprio proprios
proptosis propuesta propuestas propuesto propuso prorrogacao prorrogacoes prorrogar pros prosiguio
prospective prospera prosperar prosperous prosseguibilidade prosseguimento prostaglandinas prostata
prostatectomia prostatica prostaticas prostatico prostatismo prostatitis protecao proteccion protect
protected protecting protection protege proteger protegido proteico proteicos proteina proteinaceo
proteinas proteinograma proteinuria protelatoria protelatorios protesica protesico protesis protest
protester protesters protestierten protests protetiva protetivas protocole protocolo protocolos protones
protrombina protrusion protuberancia protuberancial protusion proud prova provada provado provar provas
prove proveito proven proveniente provenientes proventos provide provided providencia providencias provides
providing provido providos provimento province provincia provincial proving provision provisional
provisionalmente provisions provisoire provisoria provoca provocaba provocaban provocacion provocacoes
provocada provocado provocando provocar provocation provoco proxima proximal proximales proximalmente
proximas proximidades proximity proximo proximos proyeccion proyectil prozent prueba pruebas prufen pruft
pruriginosa pruriginosas pruriginoso prurito ps psa pseudoaneurisma pseudocapsula pseudomembrana
pseudoquiste pseudotumor psicologica psicologico psicomotor psicomotriz psicotica psicotico psicoticos
psiquiatria psiquiatrica psiquiatrico psiquiatricos psiquica psoas psoriasis pst psychology pterigion
pterigomaxilar pth ptosis pu pub pubiana pubica pubis public publica publicacao publicada publicadas
publicado publicados publicas publication publications publicidade publico publicos publicou publikum
publique publish published publisher publishers publizierte pudesse pudiendo pudiendose pudiera pudieran
pudieron pudo puede pueden puente pues puesta puesto puestos pugna pugnando pugnou puis puisse pulgar pull
pulled pulling pulls pulmon pulmonar pulmonares pulmones pulpa pulpar pulsaciones pulsatil pulsioximetria
pulso pulsos puncion punciones punho punibilidade punitiva punitive punkte punktlich puno punopercusion
punta punteado puntiformes punto puntos puntuacion puntuaciones punzante pupila pupilar pupilares pupilas
pupils puppet pura purchase purchased purchasing pure purely purge puro purple purpose purposes purpura
pursue purulenta purulento pus push pushing puso put puts putting pylori pyogenes qc qt qu quadro quaestio
quais quaisquer qual qualidade qualidades qualificacao qualificado qualificadora qualificadoras
qualifications qualified qualitative qualite quality qualquer quando quant quantas quantia quantias
quantidade quantitative quantity quanto quantum quarantine quarenta quartal quartel quarter quarterly
quarto quase quasi quatrieme quatro quatrocentos que quebra queda quedaba quedan quedando quedar quedo
queen queiloplastia queja quejaba quejas quejo quelconque quellen queloide quem quemados quemadura
quemaduras quemazon quemosis quer queratina queratinizacion queratitis queratopatia queratoplastia
queratoquistico queratosis quesitos quest questao question questiona questionada questionadas questionado
questionados questionamento questionamentos questionando questionar questionaveis questionnaire questions
questoes queue qui quiasma quick quicker quickly quien quienes quiet quilosa quiloso quilotorax quimica
quimicos quimioterapia quimioterapico quince quinhentos quinquenal quinto quinze quirofano quirurgica
quirurgicamente quirurgicas quirurgico quirurgicos quiste quistes quistica quisticas quistico quisticos
quit quitacao quitadas quitados quite quits quitter quiz quiza quo quotas quote quoted quotes rabbit raca
race racial raciales racing raciocinio racionalidade racism racist radar radial radiales radical radicular
radiculares radio radiocefalica radiodermitis radiofrecuencia radiografia radiografias radiografica
radiografico radiologia radiologica radiologicamente radiologicas radiologico radiologicos radiologo
radiolucida radiopacas radioterapia radioterapico radiotransparente radioyodo rage ragt rahmen raices raid
raids rail rain rainbow rainfall rains rainy raise raised raises raising raison raisonnable raisonnement
raisons raiz rama ramas ramo ramos ramucirumab ran random range ranging rango rangos ranibizumab rank ranks
rape rapid rapida rapidamente rapide rapidly rapido rappele rapper rapport rapports raquel raquidea
raquideo raquis rare rasant rasgos rash raspado rast rastreo rat rate rated rates rather ratificacao
ratificando ratificar ratings rationale rationales ratione raum raumen raus rayos raza razao razoabilidade
razoaveis razoavel razoes razon razonable razonamiento razones rb rced rcl re reabertura reabsorbible
reabsorcion reaccion reacciones reach reached reaches reactantes reaction reactions reactiva reactividad
reactivo reactivos reacts read reader readers reading readings ready reagieren reagiert reagierte
reagudizacion reais reajuste reajustes reaktion real realce reale realidad realidade realise realised
realisieren realisiert realistisch reality realiza realizaba realizacao realizacion realizada realizadas
realizado realizados realizamos realizan realizando realizandole realizandose realizandosele realizar
realizara realizarle realizaron realizarse realizava realize realizo realizou really realmente realzaba
reanalise reanimacion reanudo reapareciendo reaparecio reaparicion reason reasonable reasonably reasons
rebel rebels reborde rebuttal recaia recaida recaidas recall recalled recalls recambio recargos recebem
receber recebera recebeu recebia recebida recebidas recebido recebidos recebimento receipt receita receitas
receive received receives receiving recent recente recentemente recentes recently recepcao recepcionado
reception receptor receptora receptores recession recesso recevabilite recevable recevoir rechacado rechaza
rechazado rechazar rechazo recherche rechnen rechnet recht rechte rechten rechter rechtlichen rechts
rechtzeitig recibe reciben recibia recibida recibido recibiendo recibieron recibio recibir recibo recibos
recidiva recidivante recidivas recien reciente recientemente recientes recipient recipients reciproca
reckon reclamacao reclamacion reclamada reclamadas reclamado reclamante reclamar reclutamiento recoge
recogen recogida recogio recognise recognition recognize recognized recolher recolhido recolhidos
recolhimento recolhimentos recomendacion recomendaciones recomendado recomendando recomendo recomienda
recommanda recommandation recommande recommend recommendation recommendations recommended recommends
recompor recomposicao reconciliation reconheca reconhece reconhecendo reconhecer reconheceu reconhecida
reconhecidas reconhecido reconhecidos reconhecimento reconnaissant reconnu reconoce reconocen reconocia
reconocimiento reconsideracao reconstruccion reconstructiva reconstruido reconstruye reconstruyo
reconversion record recordaba recordar recorded recording recordings records recorrente recorrentes
recorrer recorrida recorrido recours recover recovered recovery recreational recreativos rectal rectales
rectangulares recto rectorragia rectorragias rectos recu recubierta recubre recubria recubrimiento
recueilli recueillir recuento recuerda recues recupera recuperacao recuperacion recuperada recuperado
recuperando recuperandose recuperar recupero recurrencia recurrente recurrentes recurrieron recurrio
recurrir recursais recursal recurso recursos red redacao rede reden redesigning redondas redondeada
redondeadas redondeado redondeados redondos reducao reduccion reduce reduced reducen reduces reducia
reducida reducido reducing reducir reduction redujeron redujo reduzida reduziert reduzir ree reef reefs
reelected reeleicao reelle reemplazo reestruturacao reevaluacion reevaluada reevaluo reexame reexamen ref
refeicao refer refere referee referem reference references referencia referencial referendum referente
referentes referia referian referida referidas referido referidos referir referiu referred refiere refieren
refira refiram refiriendo refirio reflect reflected reflection reflectividad reflects refleja reflejo
reflejos reflexa reflexos reflujo reforca reforco reform reforma reformada reformado reformando reformar
reforms refraccion refractaria refractario refractivo refuerzo refugees refund refus refusa refuse refused
refuser refuses regard regarding regardless regards rege regel regelmassig regem regencia regeneracion
regiao regido regidos regierung regime regimen regimental regimento regimes region regionais regional
regionale regionalen regionales regiones regions register registra registrada registrado registrados
registrar registraron registro registros registrou regla reglada reglamento reglement regles regra
regramento regras regresa regresion regreso regret regula regulacao regulamentacao regulamentada
regulamentar regulamento regulamentos regular regularen regulares regularidade regularizacao regularly
regularmente regulation regulator regulatory rehabilitacion rehabilitador rehidratacion rei reichen reicht
reichte reihe reimplante rein reincidencia reincidente reincidir reinclusao reine reingresa reingreso
reinicia reiniciar reinicio reintrodujo reisende reiste reitera reiteracao reiterada reiteradamente
reiteradas reiterado reiterados reiterou reject rejected rejection rejects rejeicao rejeitada rejeitado
rejeitados rejeitar rejeito rejeitou rejeta rejete rejetee rel relacao relacion relaciona relacionaba
relacionada relacionadas relacionado relacionados relaciones relaciono relacoes relajacion relata relatada
relatado relatados related relates relatif relation relationem relations relationship relationships relativ
relativa relativamente relativas relative relatively relatives relativo relativos relato relator relatora
relatoria relatorio relaxamento relaxed release released releases releva relevance relevancia relevant
relevante relevantes reliability reliable relief relieve relieved religieuses religion religions religiose
religiosen religious rellena relleno rely remain remainder remained remaining remains remanded remanente
remanesce remanescendo remanescentes remarkable remarkably remedio remedy remember remembered remembers
remessa remeter remetido remetidos remifentanilo remind reminder reminds remis remision remissao remissoes
remite remiten remitida remitido remitiendo remitiendose remitio remitir remix remocion remodelacion
remodelado remolinos remota remote remove removed removible remuneracao remunerada remuneratoria renal
renales renda rendicao rendimentos rendimiento rendre rendu rendue renew renina rennen renograma
renoureteral renovacao renove renoviert renowned rent rental renumeracao renumerados renuncia renvoie reo
reorganizacao repair reparacao reparacion reparar repariert reparo reparos repartidas repeat repeated
repercusion repercussao repercutir reperfusion repeticao repeticion repetida repetidamente repetidas
repetido repetidos repetindo repetir repetition repetitivo repite repitieron repitio repito replace
replaced replacement repleccion replecion replication reply repolarizacion repondre repondu reponse
reponses report reporta reporte reported reportedly reporter reporters reporting reporto reports reposicion
reposo reprasentativen reprehensible represent representa representacao representada representado
representados representait representando representant representante representantes representaria
representation representative representatives representava represente representes represents reproducao
reproduce reproducibility reproduzo reprovabilidade republica reputation reputo requer requerant requerante
requerants requerendo requerente requereu requerida requerido requerimento requerimientos requerir request
requested requesting requests requete requetes requiere require required requirement requirements requires
requiriendo requirieron requirio requisitadas requisitar requisito requisitos res resangrado rescate
rescates rescisao rescisorias rescisorios rescue rescued research researchers reseca resecada resecado
resecados resecandose reseccion reseco resenable resenables resenar reserva reservada reserve reservorio
resguardar resguardo reside residence residencia residenciais resident residente residential residents
residia residir residiu residual residuales residuo resign resignation resigned resilitorias resina
resistance resistencia resistencias resistente resistentes resisting resolucao resolucion resolution
resolve resolver resolverse resolviendose resolvieron resolvio resonancia resource resources resp respaldo
respe respect respecta respectiva respectivamente respectivas respectively respectivement respectivo
respectivos respecto respeitadas respeito respeta respetado respetando respiracion respiraciones
respiratoria respiratorias respiratorio respiratorios respond responda responde responded respondem
respondendo respondent respondents responder respondia respondio responsabilidad responsabilidade
responsabilite responsabilizacao responsabilizado responsable responsaveis responsavel response responses
responsibility responsible resposta respuesta respuestas ressaltado ressaltar ressalto ressalva ressalvada
ressalvadas ressalvado ressalvas ressarcimento ressarcir ressort ressortissant ressortissants rest resta
restabelecer restabelecera restablecer restablecio restado restam restando restante restantes restar
restauracion restaurant restaurants restaurar reste restitucion restituir resto restoration restos restou
restricao restriccion restricoes restricted restrictiva restrictivo restringe restringir restrita
restritiva restrito restructuring resuelta resuelto resuelve result resulta resultado resultados resultan
resultando resultante resultantes resultar resultaria resultaron resultat resulte resulted resulting
resulto resultou results resume resumen resumido retail retailers retard retardo rete retencao retencion
retention reticulo reticulocitos retificacao retina retiniana retinianas retiniano retinianos retinitis
retinol retinopatia retinosquisis retira retirada retirado retiran retirando retirandose retirar retiraron
retire retired retirement retiro retomar retornando retornar retorno retraccion retractil retraction
retraso retratacao retreat retrial retrieval retroativamente retroauriculares retroesternal retrograda
retrogrado retroperitoneal retroperitoneales retroperitoneo retropubica retrotrigonal retten return
returned returning returns retweet retweets reu reumatica reumatoide reumatologia reuniao reunidos reunion
reus revascularizacion reveal revealed reveals revel revela revelaba revelaban revelam revelan revelando
revelaron revele revelent revelia revelo revenue reverse reverso reves reveste revestida revestidas
revestido revestimiento review reviewed reviews revisa revisada revisado revisao revisar revise revised
revision revisiones revisit reviso revista revistas revival revogacao revogadas revogado revogar revogou
revoir revolution revolver revolvimento reward ri rica rice rich richten richtet richtig richtigen richtung
richtungen rico rid ride ridiculous riding rief rien riesgo riesgos riesigen rifampicina right rights
rigida rigidez rigor rigorosamente rigurosamente ring rinon rinones rinorrea ripe risco riscos rise
risedronato rises risiken risiko rising risk risque ritmica ritmicos ritmo rito rituximab rivals river
rllarena rm rmn rn rnm road roads roast rob robbery robo robot robotics robots robust roce rock rocket
rocks rodea rodeaba rodeada rodeadas rodeados rodilla rodillas roja rojiza rojizas rojizo rojo rol role
roles roll rolle rolling rollt romance romantic romantischen romboidea romische romischen roncus ronda room
rooms roots ropa ropivacaina rosa rose rot rota rotacion rotaciones rotatorio rote roten roto rotula
rotuliana rotuliano rotulianos rotura rouanet roubo rough roughly roughness round rounds route routes
routine row royal rp rpm rr rs rt rtu rtw rubbish rubeola rucken ruckte ruckten ruedas rugby ruhig ruido
ruidos ruined ruins ruiz rule ruled rules ruling rum rumo rumours run rund runde running runs runter
ruptura rural rush russian russische russischen ruthless rutina rutinaria rutinario rx sa sabana sabe
sabemos saber sabia sabidamente sabido sac sache sachschaden saco sacra sacrifice sacro sacular sacyl sad
sadly safe safely safena safety sage sagen sagital sagt sagte sah said sailing saisi saisir saisit saison
saiu sake sal sala salariais salarial salario salarios salary saldado saldamento saldo sale sales
salicilatos salida saliendo salienta salientado salientar salina salinity salino salir salle salt salud
saludcastillayleon salute salvar salvo same sammeln sammelte sammlung sample samples samstag samstags samt
samtliche sana sanado sanados sanar sanas sancao sanciono sancoes sanctions sand sandwiches saneamento
sangrado sangrados sangrante sangrantes sangre sanguinea sanguineas sanguineo sanguineos saniert sanitaire
sanitaria sanitario sanitarios sank sano sanos sans sante santorum sao saponaceos sarampion sarcoidosis
sarcoma sarcomatoide sargento sass sat satelites satellite satirical satisfacao satisfaccion satisfaction
satisfactoria satisfactoriamente satisfactorio satisfactorios satisfecha satisfecho satisfeitas satisfied
saturacion saturday satz saude saudoso sausage sauvegarde save saved savoir saw say sayin saying says scale
scandal scanning scare scared scary scenario scenarios scene scenery scenes schaden schaffen schafft
schaffte schalteten schatzt schauspieler schaut schedule scheduled scheiden scheinen scheint scheisse
scheitert scheiterte scheme schicken schickt schief schien schienenbruch schiessen schiff schlafen schlagen
schlagt schlecht schlechte schlechtem schlechten schliessen schliesslich schliesst schlimm schlimmer
schloss schlossen schlug schlugen schnell schnelle schnellen schneller scholarly scholars schon schone
schonen schones school schools schreibe schreiben schreibt schrieb schritt schuf schulbus schule schulen
schuler schutz schutzen schwach schwache schwannoma schwarz schwarze schwarzen schwedische schwedischen
schweizer schwer schwere schwerem schweren schwerer schwertransport schwierig schwingt science scientific
scientist scientists scope score scored scores scoring scottish scrap scrapped scratch screaming screen
scripts scs sd se sea sean seara search searching season seasons seat seats sebaceo seca secao secas
seccion secciones secciono sechs seco second secondary seconde seconds secrecion secret secretaire
secretaria secretarias secretario secretary secretos secrets section sections sector sectores sectors
secuela secuelas secuencia secuenciacion secuencial secuencias secundaria secundariamente secundarias
secundario secundarios secure securite security seda sedacion sede sedestacion sedimentacion sedimentado
sedimento see seeing seek seekers seeking seeks seem seemed seems seen sees seg segment segmentados
segmentaria segmento segmentos segregacao seguia seguian seguida seguidas seguido seguidos seguimento
seguimiento seguindo seguinte seguintes seguir segun segunda segundo segundos segurado seguramente
seguranca seguridad seguridade seguro sehe sehen sehr sei seid seien sein seine seinem seinen seiner
seinerzeit seines seio seis seit seitdem seite seiten seitens seither seitlich seized seja sejam selben
selber selbst selbstverstandlich selected selection selectiva selectivo self selfie sell sellado seller
selling sello sells selon selten seltenen sem semaines semana semanais semanal semanales semanas semantic
semantics semble semelhante semelhantes semen semicircular semiluna semilunar seminal seminiferos seminoma
semiologia sempre senal senalar senales senalo senao sencillo send senda sendas sending sendo sendos sends
senefro senhor senhora senior senken senkrecht seno senos sens sensacion sense sensibilidad sensible
sensing sensitiva sensitivas sensitive sensitivity sensitivo sensor sent sentenca sentence sentenced
sentences sentencia sentencial sentenciante sentencing sentido sentiment sentimientos sentir sentirse
separacao separacion separada separadas separado separados separate separates separatist separatists sepsis
sept septal september septica septico septiembre septimo septos seq sequedad sequencia sequer ser sera
seraient serait serao serem sergas sergent seria seriada seriadas seriado seriados serial seriam serica
sericas serico sericos serie serienmassig series serieux serious seriously serohematico serologia
serologias serologico serologicos seroma serosa seroso serotipo serpiginosa sertralina serve served servem
server servia service services servicio servicios servico servicos servidor servidora servidores servidos
servindo servir serviu ses sescam sesil sesiles sesion sesiones sespa sessao sessenta session sessions set
sete setecentos setembro setenta setor sets settees setting settled settlement setup setzen setzt setzte
seu seudoaneurisma seul seulement seus sev sevelamer seven severa several severas severe severidad severo
sex sexo sexta sexto sexual sexuales sexually sexuell sexuels sexy sgt shake shall shame shape shaped share
shared shares shark she shell shells shes shift shifted shine shining ship shipping ships shirt shirts shit
shock shocked shocking shoes shoot shooter shooting shop shopping shops short shortly shorts shot shots
should shout show showed shower showers showing shown shows shrimp shunt shut shuttle shuttles si sialorrea
sibilancias sibilantes sic sich sicher sichere sicheren sichergestellt sicherheit sicherlich sichern sicht
sichtbar sichtlich sick side sides sido sie sieben sieg siegeant siegte siehe sieht siempre siendo siete
sifilis sight sigilo sigla sigma sigmoide sign signal signals signalstorung signatures signed significa
significado significance significant significar significativa significativamente significativas
significativo significativos signing signo signos signs sigue siguen siguiendo siguiente siguientes siguio
silence silencio silicona silicosis silla silly silueta silver sim simbolo simetria simetrica simetricas
simetrico simetricos similar similares similitude simple simples simplesmente simply simulacion simultanea
simultaneamente simultaneas simvastatina sin sinal sinaptofisina since sincere sincitial sincopal sincope
sincopes sind sindicancia sindicato sindrome sinequia sinequias sinfisis sing singen singer singing single
singles singt sinne sino sinovial sinovitis sintese sintoma sintomas sintomatica sintomatico sintomatologia
sintonia sinusal sinusales sinusitis sinusoides sir sistema sistemas sistematica sistematico sistemica
sistemicas sistemico sistemicos sister sisters sistolica sistolico sit site sites sitio sitios sitting situ
situacao situacion situaciones situacoes situada situado situados situated situation situations sitz sitze
sitzen sitzt six size skies skills skin skinny skip skirts sky skyline slams slavery sld sleep sleeping
sleepy slept slices slide sliding slight slightly slip slow slowly slut small smaller smallest smart
smartphone smash smell smh smile smiles smoke smoking smoothly smu snap sneak snow so sob sobald soberania
sobre sobreanadido sobrecarga sobredosis sobreelevada sobreelevadas sobreinfeccion sobrepasarla sobrepeso
sobretudo sociais social sociale sociales sociedad sociedade sociedades societal societe societes society
socorre sodass sodica sodico sodio sofa sofort sofrendo sofrer sofreu sofrida software sog sogar sogenannte
sogenannten sohn soil soit sojuba sola solamente solar solares solch solche solchen solcher solches sold
soldaten soldier soldiers solely solicita solicitacao solicitada solicitadas solicitado solicitados
solicitamos solicitan solicitando solicitante solicitar solicitaron solicito solicitor solicitors solicitou
solicitud solicitudes solid solida solidaria solidariamente solidariedade solidario solidas solido solidos
solitaria solitario soll solle sollen sollicita sollte sollten solo solto soltura solucao solucion
soluciones solucoes solution solutions solve somada somatica somatostatina sombra some somebody somehow
somente someone somete someterse something sometida sometido sometime sometimes sometio somewhat somewhere
somit somme sommer somnolencia son sonda sondaje sonderinformation sondern song songs sonidos sonntag
sonntags sons sonst sonstiges sont soon sooner sooo soplo soplos soporte sordo sorgen sorgt sorgte sorgten
sorprendente sorry sort sorte sorteo sospecha sospechar sospecho sospechosa sospechosas sospechoso
sostenida sostuvo souhaitait soul soumettre soumis sound sounds soup source sources sous south southeast
southern sowas soweit sowie sowohl soybean soziale sozialen sp space spaces span spanischen spanish spare
sparen spass spat spaten spater spatere spateren speak speaker speakers speaking speaks special specialiste
species specific specifically specifics specimens spectacular speculation speech speed spektakularen
spekulieren spekuliert spend spending spent sperrung spezialisiert speziell spezielle speziellen spiders
spiel spiele spielen spieler spielt spielte spielten spill spin spirit spitze split spoke spoken spokesman
spokeswoman sponsored spores sport sporting sportliche sports spot spots spp sprach sprang spread
spreadsheets sprechen sprecher spricht spring spur spurbar spuren squad square sr sra sspa sss st staat
staaten staatliche staatlichen stadt stadten staff stage stammen stammende stammt stammte stamp stampede
stand standard standards standen standing standort stands standstreifen staphylococcus star starb starben
stardust staring stark starke starken starker starksten starred starring stars start started starten
startet startete starting starts state stated statement states stating station stationen stations statistic
statistical statistics stats statt stattdessen stattfinden stattfindet status statut statute statutory stau
staus staut stay stayed staying stays steadily steal stealing stecken steckt steel stehe stehen stehende
stehenden steht steigen steigenden steigern steigt stelle stellen stellenabbau stellt stellte stellten
stellwerksstorung stellwerkstorung stent step steps sterben stets steuern stf stieg stiegen stiess stiessen
stil still stimmen stimmt stirbt stj stock stockender stolen stone stop stopped stops storage store stores
stories storm storms stort storung storungen story stossen stosst straight strange strasse strassen
strategic strategischen strategy straw stream streaming strecke strecken streckenabschnitt streckensperrung
street streets streik streit streng strength streptococcus stress strict strictly strike striker strikes
strong stronger strongly structure structures struggle struggles struggling stuck student studenten
students studie studied studien studierte studies studio study studying stuff stunde stunden stunning
stupid sturzt sturzte style su sua suas sub subaguda subaracnoidea subaracnoideo subcapsular subcarinal
subclavia subconjuntival subcostal subcutanea subcutaneas subcutaneo subdural subfascial subfoveal subi
subida subio subita subitem subitens subito subject subjects subjetiva subjetivamente subjetivo subjetivos
sublingual submandibular submandibulares submaxilar submaxilares submentoniana submentoniano submeter
submetida submetidas submetido submetidos submeto submissao submission submit submitted submucosa submucoso
suboficial subperiostica subpleural subpoblaciones subretiniana subretiniano subscribers subscritora
subsequente subsequentes subsequently subserosa subsidiar subsidiaria subsidiariamente subsidiarios
subsidio subsidios subsiste substabelecer substabelecida substabelecimento substance substancia substancial
substantial substitui substituicao substituir substitutiva substitutivo substituto subsume subtotal
subyacente subyacentes succeed succes success successful successfully successor sucedida sucesivas sucesivo
sucesivos sucessivamente sucessivas sucesso such suche suchen sucht suchte suck sucumbencia sucumbenciais
sucusion sudden suden sudlich sudliche sudlichen sudor sudoracion sudoroso suelo sueltos sueno suero
sueroterapia sues suffered suffering sufficient suffisamment suficiente suficientemente suficientes sufre
sufria sufrido sufrimiento sufrio sufrir sugar sugere sugerente sugerentes sugeria sugerian sugerindo
sugestiva sugestivas sugestivo sugestivos sugestoes suggest suggested suggesting suggestions suggests
sugiere sugieren sugiriendo sugirieran suicide suicidio suit suitable suite suivant suivante suivantes
suivants suivi suivre sujeita sujeitas sujeito sujeitos sujet sujeto sujetos sulfadiacina sulfato sum suma
sumaria sumarissimo summary summer summit sumula sumular sumulas sun sunday sunny sunrise sunshine super
superacao superada superado superados superb supercable superficial superficiales superficie superior
superiores superseding superveniente supervisao supervision supervisionado supervisor supervivencia supino
suplementacion suplementada suplemento suplementos suplicante supone suponer supor suportar suporte suposta
supostamente supostas suposto supostos supplementaires supplements suppliers supplies supply support
supported supporter supporters supporting supportive supports suppose supposed supra supraaorticos
supraclavicular supraclaviculares supraduccion suprahepatica suprahepaticas suprahioidea supramencionado
suprapubica suprapubico suprarrenal suprarrenales supratentoriales supratroclear supraumbilical
supraventricular suprayacente supreme supremo supresion suprida suprime suprimido suprir supuesta
supuestamente supuracion sur sural surco sure surely surete surface surge surgery surges surplus surprise
surprised surprises surprising surrounded surrounding surroundings sursis surveillance surveiller survey
surveys survive survived sus suscitada suscitadas suscitado suscitar sushi suspect suspected suspende
suspended suspender suspenderse suspendida suspendido suspendiendo suspendiendose suspendieron suspendio
suspensa suspensao suspension suspicion sustain sustainable sustained sustancia sustancias sustenta
sustentada sustentando sustentar sustentou sustitucion sustituido sustitutiva sustitutivo sustituye
sustituyendose sustituyo sutura suturada suturas suturo swear swearing sweep sweeper sweet swimming switch
switched sympathy symptoms syntactic syntax syrische system systematic systematische systeme systems ta tab
tabaco tabaquico tabaquismo tabela tabique tabiques tabla tablas table tables tabletas tac tackle tackling
tacrolimus tacto tag tage tagen tages taglich tail tais take taken takes taking takt takts tal talamo
talent talented tales talidomida talk talked talking talks talla tamano tamanos tambem tambien tamoxifeno
tampoco tamponamento tampouco tan tange tank tanks tant tantas tanto tantum tao tapes tapizada tapizadas
taponamiento taquicardia taquicardias taquicardico taquigraficas taquipnea taquipneico tarde tardia tardias
tardio tardios tareas tarefas target targets tarif tariff tarsal tarso tasa task tasks taste tastes tater
tatig tatige tatsachlich tatsachlichen tattoo tatuaje taught tausend tax taxas taxativamente taxes taxi tbh
tc tce tcu te tea teach teacher teachers teaching team teams tears tecer tech technical techniker technique
techniques technisch technische technischen technischer technologies technology techo tecnica tecnicas
tecnico tecnicos tee teen teenager teens teeth teil teilausfall teilausfalle teilausfallen teile teilen
teilnehmen teilnehmer teils teilt teilte teilweise tejido tejidos tel tela telefone telefonia telefonica
telefonico telefono televises television tell telle telling tells telly tem tema temas temblor temblores
temeraria temoignage temoignages temoigner temoin temoins temor temp temperatura temperature temperatures
tempestivamente tempestividade tempestivo temple tempo temporal temporales temporariamente temporario
temporary temporomandibular tempos temps ten tenant tend tendencia tendo tendon tendria tenemos tener
tenesmo tenga tenha tenham tenho tenia tenian tenido teniendo tenir tennis tensao tension tensional
tensionales tensiones tent tentado tentar tentativa tentative tenu tenue tenues tenure teor teoria teorica
teorico ter tera terao terapeutica terapeuticas terapeutico terapia terapias teratologia teratoma
terceirizacao terceirizados terceiro terceiros tercer tercera tercero terceros tercio tercios terco terem
teresa teria teriam term termes terminal terminando terminar terminen termino terminos termo termometrada
termometros termos terms terra terrain terreno terrenos terres terrible territorial territorio territorios
territory terror terrorists tese teses test testament teste tested testemunha testemunhal testemunhas
testes testicular testiculares testiculo testiculos testifies testigo testigos testimonio testimony testing
testis testosterona tests teuer teurer teve text textile texto textos texts texturizada texturizados tfno
tg th than thank thanks that thats the theater theatre thee their them thema theme themes themselves then
theologischen theories theory there thereby therefore theres theropods these theta they thick thin thing
things thingsihate think thinking thinks third this tho thorough those though thought thoughts thousand
thousands thread threads threat threaten threatened threats three threshold thrilled throat thrones through
throughout throw thu thunder thundery thursday thus thx thyroid ti tia tiamina tibia tibial ticket tickets
ticking tido tidy tie tied tief tiempo tiempos tienda tiende tiene tienen tiere tierras ties tight til
tiles till time times timolol tincion tinciones tingsratten tinha tinham tint tiny tio tipica tipicas
tipico tipicos tipificacao tipificado tipificados tipo tipos tips tira tiraje tire tired tiroidea tiroideas
tiroidectomia tiroideo tiroides tirolinguofacial tisular tisulares titanio titel title titre tits titular
titulares titularidade titulo titulos tiver tiveram tivesse tmi tmro to toada toast tobillo tobillos
tobramicina toca tocante tochter tod toda todas todavia today todlich todlicher todo todos together toilet
told toleraba tolerada tolerancia tolerate toll tolterodina tolvaptan toma tomaba tomada tomadas tomado
tomador tomadora toman tomando tomandose tomar tomaron tomas tombado tomo tomografia tomorrow tomou
tonalidad tongue tonight tonnen tono tonometria tonos tons too took tool tools top topic topica topical
topico topicos topics topiramato topping tops tor toracica toracico toracicos toracoabdominal
toracocentesis toracotomia torasemida torax tore torna tornado tornando tornar tornasse tornillos torno
tornou torpeza torpida torsion torso tort tortuosidad tos tot total totales totalidad totalidade totally
totalmente tote toten toter totes totum touch touches touching tough toujours tour tourism tourist tourists
tournament tours tous tout toute toutefois toutes toward towards town towns toxic toxica toxicidad toxico
toxicodermia toxicologico toxicos toxina toxoplasma toxoplasmosis toy toys trabaja trabajaba trabajador
trabajadora trabajando trabajar trabajo trabalha trabalhador trabalhadores trabalhava trabalhista
trabalhistas trabalho trabalhos trabalhou trabeculaciones trabeculas trabeculectomia tracar traccion trace
track tracking tracks tracto tractos trade trader trading tradition traditional traditionell traditionelle
traduz traduzir traf trafen traffic trafficking trafico tragedy tragen tragfahigen tragic trago tragt trail
trailer trails train trained trainer trainieren training traitee traitement trajeto trama tramadol
tramitacao tramite tramo trancamento trancar tranquilo transacao transaction transactions transaminasa
transaminasas transbronquial transcorrer transcorridos transcraneal transcrever transcrevo transcricao
transcrita transcritas transcrito transcritos transcurre transcurrido transcurridos transcurrieron
transcurrio transcurso transdermico transesofagica transesofagico transfer transferasa transfere
transferencia transferencias transferido transferir transferrina transformacao transformacion
transformative transfundieron transfundir transfusion transfusionales transfusiones transgressao
transicional transicionales transiluminacion transit transitada transito transitoria transitorio transitou
translated translates translating translation translocacion transmedia transmis transmise transmision
transmission transmitida transmitio transmucosa transmural transoperatorio transparente transplante
transport transportaba transportation transporte transportes transportiert transposicion transrectal
transtoracica transtoracico transuretral transvaginal transversa transversal transversales transverso
trapecio trapped traquea traqueal traqueostomia traqueotomia tras trash traslada trasladada trasladado
trasladar traslado traslocacion trasplantado trasplante trasplantectomia trastorno trastornos trat trata
trataba tratada tratadas tratado tratados tratam tratamento tratamiento tratamientos tratando tratandose
tratar tratara tratarse tratase tratava trate traten trato tratou trauma traumatica traumatico traumaticos
traumatismo traumatismos traumatologia travail travel traveled travelers traveling travelling travels
traves traveses trayecto traz trazado trazador trazas trazendo trazer trazida trazidas trazido trazidos
trazo treasure treasures treat treated treatment treatments trece trecho trechos tree trees treffen treibt
treinta tremendous trend trending trends trennen tres trespass treten treu treze trezentos trial
triamcinolona triangular tribe tribunais tribunal tribunales tribunaux tributaria tribute tributo tributos
tricipital tricks tricofolicular tricuspidea tridimensional tried tries trifft trigger trigliceridos
trigonal trigono trimestrais trimestrales trimestre trinta trip triple trips tritt triumph trocar trocares
trockenen trois troisieme trombo trombocitemia trombocitopenia trombocitosis tromboembolismo trombofilia
trombopenia tromboplastina trombos trombosada trombosis trombotico tronco troncos troops tropa tropical
troponina trotz trotzdem trouble trouvait trouve trouver trouxe true trug trugen truly truppen trust
trusted truth try tryin trying tschechische tse tsh tst tu tuberculina tuberculosa tuberculosis tubo
tubular tubulares tubulointersticial tubulos tudo tue tuesday tumefaccion tumor tumoracion tumoraciones
tumoral tumorales tumorectomia tumores tumultuario tun tunc tune tuned tunel tunelizado tunica tunnel tur
turismo turm turma turn turned turning turno turnout turns tut tutela tutelado tutelam tutelar tuviera
tuvieron tuvo tv tweeps tweet tweeted tweeting tweets twelve twenty twice twins twitter two tyndall type
types typical typically typisch typische typischen ub uber uberall uberaus uberfullt ubergeben uberhaupt
uberholen uberholt uberlassen uberleben uberlebt uberlebte uberlegen ubermittelt ubernahm ubernahme
ubernehmen ubernimmt ubernommen uberqueren uberquert uberraschend uberrascht uberschlagt uberschritten
uberstanden ubertragen ubertroffen uberwacht uberwiegend uberzeugen uberzeugt uberzeugte ubicacion ubicada
ubicado ubliche ublichen ublicherweise ubrig ubrigen ubrigens ubte uci ug ugh ugly ugr uh uhr ui uiv uk
ukrainian ul ulcera ulceracion ulceraciones ulcerada ulceradas ulcerado ulceras ulcerativa ulcerosa ulcus
ulterior ultima ultimamente ultimas ultimate ultimately ultimo ultimos ultraestructural ultrafiltracion
ultrapassar ultrasonido ultrasonografico um uma umbenannt umbilical umbral umfahren umfangreiche
umfangreichen umfassende umfasst umfeld umfrage umgebaut umgebung umgehen umgekippt umgeleitet umgesetzt
umleitung umleitungen ums umsatz umsteigen umstieg umstritten umstrittene un una unabhangig unable unanime
unanimidade unas unav unbedingt unbekannt unbekannte unbekannten unbekannter unbelievable uncertain
uncertainty uncle unclear und under undercover undergoing underlying understand understanding understood
underwater underway une unemployment unfall unfallaufnahme unfallstelle unfollow unfollowed unfollowers
unfortunate ungefahr ungesicherte unglaubliche ungluck unhappy uni unia uniao unica unicamente unicas unico
unicos unidad unidade unidades uniforme uniformes uniformizadora unilateral unilocular union unique unit
unite united units universal universe universities university unklar unknown unless unlike unlikely
unlocked unmittelbar unmittelbaren unmoglich uno unos unpaid unprecedented unreal uns unser unsere unserem
unseren unserer unseres unsuccessful unsure unten unter unterbrochen unterdessen untereinander
untergebracht unterhalb unterlag unternahm unternehmen unterscheiden unterscheidet unterschiedlichen
unterschiedlicher unterstutzen unterstutzt unterstutzung untersucht untersuchung unterwegs unterzeichnen
unterzubringen until unublich unusual unveils unverletzt unwahrscheinlich up upcoming update updated
updates upload upon upper ups upset ur uraco urato urban urbanistico urbano urea ureter ureteral ureterales
ureterectomia ureteres ureterohidronefrosis uretra uretral uretrografia uretrorragia urge urged urgencia
urgencias urgent urgente urging urico urinaria urinarias urinario urinarios urinocultivo urinocultivos
urkundlich urocultivo urocultivos urografia urografias urografico urologia urologica urologico urologicos
urologo uropatia urotelial urotelio ursache ursprunglich ursprungliche ursprunglichen urteil urticariforme
us usage usal usando usar usd use used useful user username users uses using uso usual usually usuario
usurpacao utensilios uterina uterino utero util utilidade utiliser utility utiliza utilizaba utilizacao
utilizacion utilizada utilizadas utilizado utilizados utilizando utilizandose utilizar utilize utilizo
utilizou uveitis uy va vac vacation vaciado vaciamiento vacio vacuna vacunada vacunado vacunal vagas vagina
vaginal vaginales vai vaina vale valeur valganciclovir valid valida validade validando validas validity
valido validos valoir valor valora valorable valorables valoracao valoracion valorada valorado valorando
valorar valorativa valores valoro valproico valuable value values valvula valvular valvulares valvulas
valvulopatia van vancomicina vantagem vantagens variability variable variables variacion variado variante
varias variation variavel varicela varices varicocele variedad varies varieties variety varios various
varon varones varying vascular vasculares vascularizacion vascularizada vascularizado vasculitis vasectomia
vasensio vaso vasoactivas vasoconstrictor vasos vast vater vaters vcm ve vease veb veces vecinas vecinos
veda vedacao vedada vedadas vedado vedam vegetaciones vegetante vegetation vegetativo vehicle vehicles
vehiculo veia veicula veiculacao veiculada veiculadas veiculado veicular veiculo veiculos veinte
veinticuatro veio vejamos vejiga vejo vellosidades velo velocidad velocity vem vemos vena venas vencedor
vencedora vencido vencidos vencimento vencimentos vendaje vendors venha venham venia venias venlafaxina
venosa venosas venoso venosos venta ventana vente ventilacion ventilado ventilatoria ventilatorio ventral
ventricular ventriculares ventriculo ventriculoperitoneal venture venue ver verabschiedet veracidade
verandern verandert veranderte veranderten verankert veranlasst veranstaltet veranstaltung veranstaltungen
verantworten verantwortlich verapamilo verb verba verbal verbas verbessern verbessert verbete verbetes
verbietet verbindung verbis verblieb verboten verbreitet verbreitete verbreitung verbringen verbunden
verdade verdadeira verdadeiro verdadeiros verdadero verdanken verde verdict verdient verduras verein
vereins vereint vereinzelt vereinzelten verengt verfasste verfassung verfolgt verfugbar verfugen verfugt
verfugte verfugung vergangene vergangenen vergangenheit vergastado vergeben vergeblich vergessen vergleich
vergleichsweise verhaltnis verhandelt verheiratet verhindern verhindert verifica verificacao verificada
verificadas verificado verificador verificados verificando verificar verifico verificou verifier verkauf
verkauft verkaufte verkauften verkehr verkehren verkehrsbehinderung verkehrsunfall verkehrt verkundet
verlangen verlangert verlangt verlassen verlasst verlauft verlegt verlegte verletzt verletzte verletzten
verletzungen verliebt verlief verliehen verlieren verliert verliess verlor verloren verlorene vermehrt
vermeintlich vermisst vermutlich veroffentlicht veroffentlichte veroffentlichten veroffentlichung verpasse
verpasste verpassten verpflichtet verrat verruckt verruga vers versa versada versagt versam versammelt
versammelten versando versao verschickt verschieben verschieden verschiedene verschiedenen verschiedener
verschmutzte verschoben verschwunden verse versehen versem versetzt version versions versorgt versorgung
verspaten verspatet verspatung verspatungen verstanden verstarb verstarken verstarkt verstehe verstehen
verstorbenen versuchen versucht versuchte versuchten versus vertebra vertebral vertebrales vertebras
verteilt vertente verter vertical vertice vertiente vertigo vertrag vertreten vertritt vertu verungluckten
verursacht verursachte verurteilt verwachsen verwaltung verweist verwenden verwendet verwendung verwies
very verzeichnet verzichten verzogert verzogerungen vesical vesicales vesicula vesicular vesiculas
vespertina vespertino vessel vestibular vestibulo vestimenta veteran veterans vez vezes vhb vhc vi via
viabilidad viabilidade viabiliza viabilizar viable viagem viaje vias vibratoria vice vicio vicios victim
victima victimas victime victims victory vida vide video videos videotoracoscopia vidrio vie viel viele
vielen vieler vielfach vielleicht vielmehr viene vier vieram vieron vierte viertelstunde vierten vies view
viewed viewers viewing views vigencia vigente vigentes vigil vigilancia vigilando vigor vigora vigorar
vigueur vih vii viii village villages ville vimentina vincendos vincristina vinculada vinculadas vinculado
vinculam vinculante vinculo vindicante vine vinha vintage vinte vio viol viola violacao violacea violaceo
violacion violacoes violada violado violados violando violar violation violence violencia violent violou
vir viral virales viremia virica virtual virtually virtud virtude virtuous virus visa visam visando visao
visas visceral viscerales visceras visceromegalias viscoelastico visibility visible visibles vision visit
visita visitas visited visiting visitor visitors visits vislumbra vislumbrar vislumbro vista vistas visto
vistos visual visuales visualiza visualizacion visualizada visualizan visualizando visualizandose
visualizar visualizo vit vital vitales vitamina vitaminas vitaminico vitima vitimas vitre vitrea
vitrectomia vitreo vitritis viva vive vivenciada vivia vivido vivienda viviendas vivo vivos vm vn vo
vocales vodka vogal voice voies voir voix vol volar volcanic volcano voll volle vollendet voller vollig
vollkommen vollsperrung vollstandig vols volta voltada voltaje volume volumen volumenes voluminosa
voluntaria voluntariamente voluntario voluntary volunteer volunteering volunteers volver volviendo volvio
volvulo vom vomito vomitos von voneinander vontade vor vorab voran vorangegangene vorangegangenen voraus
vorausfahrenden voraussichtlich vorbei vorbereitet vorerst vorgelegt vorgenommen vorgesehen vorgestellt
vorgeworfen vorhanden vorher vorherige vorherigen vorheriger voriconazol vorkommen vorlaufigen vorliegen
vorn vorne vorsicht vorsichtig vorsitzende vorstand vorstellung vorubergehend vorwiegend vorzeitig votacao
votar votaram vote voted voters votes voting voto votos votre vou vows voz vs vsg vsl vtr vu vue vuelto
vuelve vulgaris vulnerabilities vulneravel vulvar wachst waffe wage wagen wages wahl wahlen wahlte wahre
wahren wahrend wahrscheinlich wai wait waiting waive waiver wake walk walked walking walks wall wallet wan
wanadoo wandert wandte wann wanna want wanted wanting wants war ware waren warf warm warming warned warning
warns warnt wars warten wartet warum was wash washed wasser wasted wasting wat watch watchdog watched
watching water waters wave waves wax way ways we weak wealth wealthy weapon weapons wear wearing wears
weather web weblinks website websites wechsel wechseln wechselt wechselte wed wedding weder wednesday wee
weed week weekend weekends weekly weeks weeping weg wegen wegfahrt weibliche weiblichen weich weiche
weichen weichenerneuerung weichenstorung weicht weight weighted weil wein weird weise weiss weisse weissen
weist weit weitaus weitem weiten weiter weitere weiteren weiterer weiteres weitergehen weiterhin
weitestgehend weitgehend weitraumig welche welchem welchen welcher welches welcome welfare well welt
weltkrieg weltkrieges weltweit weltweiten wenden wenig wenige wenigen weniger wenigstens wenn went wer
werde werden were werk werke wert wertvolle wesentlich wesentlichen weshalb west westen western westlich
westlichen wet wettbewerb wetter wg whales what whatever whats wheat wheelchair wheels when whenever where
wherever whether which while whilst white who whole whom whose why wichtig wichtige wichtigen wichtiger
wichtiges wichtigste wichtigsten wicked wide widely wider widespread widmete widow wie wieder wiederholt
wiederum wiener wies wiesen wieso wife wiki wikihow wild wildlife will willing win wind window windows
winds wine wing winner winners winning wins winter wir wirbt wird wireless wirft wirken wirklich wirkt
wirkte wirkung wirtschaft wirtschaftlich wirtschaftliche wirtschaftlichen wisdom wise wish wished wishes
wissen wissenschaftliche wissenschaftlichen wissenschaftlicher wit with within without witness witnesses
wknachrichten wlan wo wobei woche wochen wochenende wodurch wohin wohl wohnen wohnt wohnten wohnung woke
woken wolle wollen wollt wollte wollten woman women womit won wonach wonder wonderful wondering wont woraus
word worden words work worked worker workers workforce working workout workplace works world worlds
worldwide worn worried worry worse worship worst wort worth would wounded wow wrap wreak writ write writer
writers writes writing written wrong wrongdoing wrote wtf wuchs wunsche wunschen wurde wurden wusste www
xantogranulomatosis xd xi xii xiv xv xx xxi xxiii xxx ya yahoo yay ye yeah year years yellow yep yes yeso
yesterday yet yeyunal yeyuno yeyunostomia yield yields yo yodado yoga you young younger your yours yourself
youth youtube yr yrs yugal yugular yugulares yup yuxtafoveolar zahl zahlen zahlenden zahlreiche zahlreichen
zahlreicher zahlt zahlte zehn zeichen zeichnet zeichnete zeige zeigen zeigt zeigte zeigten zeit zeiten
zeitnahen zeitpunkt zeitung zeitverlust zeitweiliger zeitweise zelar zelo zentral zentralen zentrum zero
zerstort zeugen ziehen ziehl zieht ziel ziemlich zigzag zinc zivile zog zogen zombie zona zonais zonas zone
zones zoster zu zudem zuerst zufallig zufolge zufrieden zug zuganglich zugausfall zugausfallen zuge
zugelassen zugeordnet zugesprochen zugestimmt zugewiesen zugleich zugverkehr zukunft zukunftig zukunftige
zuletzt zum zumal zumeist zumindest zunachst zunehmend zur zuruck zuruckzufuhren zurzeit zusammen
zusammenarbeit zusammengefasst zusammenschluss zusatzlich zusatzliche zusatzlichen zusatzlicher zustandig
zustandige zustimmen zustimmung zuversichtlich zuviel zuvor zw zwanzig zwar zwei zweier zweimal zweite
zweiten zweiter zweites zwingt zwischen zwischenzeitlich zwolf µg µl ºc εις και μg μl ان قبل من あれれ 樋口
`;
