<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI">
<context>
    <name></name>
    <message>
        <source>{value:,} {unit} is outside the range of {lowest:,} to {highest:,} {unit}</source>
        <translation type="unfinished">{value:,} {unit} je zunaj obsega od {lowest:,} do {highest:,} {unit}</translation>
    </message>
    <message>
        <source>cannot read {n:,} characters as a value: {expected}</source>
        <translation type="unfinished">{n:,} znakov ni mogoče prebrati kot vrednost: {expected}</translation>
    </message>
    <message>
        <source>cannot read {text!r}: {expected}</source>
        <translation type="unfinished">{text!r} ni mogoče prebrati: {expected}</translation>
    </message>
    <message>
        <source>cannot read {text!r} without a doubt: {expected}</source>
        <translation type="unfinished">{text!r} ni mogoče nedvoumno prebrati: {expected}</translation>
    </message>
    <message>
        <source>{text!r} has no unit: {expected}</source>
        <translation type="unfinished">{text!r} nima enote: {expected}</translation>
    </message>
    <message>
        <source>{text!r} is finer than 1 {unit}, the smallest step</source>
        <translation type="unfinished">{text!r} je drobneje od 1 {unit}, najmanjšega koraka</translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit of a daily rate: use one of {units}</source>
        <translation type="unfinished">{symbol!r} ni enota dnevne hitrosti: uporabite eno od {units}</translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit here: {expected}</source>
        <translation type="unfinished">{symbol!r} tu ni enota: {expected}</translation>
    </message>
    <message>
        <source>expected a number such as 0.5 or 1,750 and one of {units}</source>
        <translation type="unfinished">pričakovano je število, npr. 0.5 ali 1,750, in ena od enot {units}</translation>
    </message>
    <message>
        <source>The therapy was changed since it was read: interrogate, and look again.</source>
        <translation type="unfinished">Terapija je bila po branju spremenjena: odčitajte jo in jo znova preglejte.</translation>
    </message>
    <message>
        <source>Nothing was committed: {why}</source>
        <translation type="unfinished">Nič ni bilo uveljavljeno: {why}</translation>
    </message>
    <message>
        <source>Given up by the operator before the commit: nothing was changed.</source>
        <translation type="unfinished">Operater je odstopil pred uveljavitvijo: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>{limits} Nothing was committed: give a reason.</source>
        <translation type="unfinished">{limits} Nič ni bilo uveljavljeno: navedite razlog.</translation>
    </message>
    <message>
        <source>The commit was refused: {why}.</source>
        <translation type="unfinished">Uveljavitev je bila zavrnjena: {why}.</translation>
    </message>
    <message>
        <source>The commit was not answered: {why}.</source>
        <translation type="unfinished">Na uveljavitev ni bilo odgovora: {why}.</translation>
    </message>
    <message>
        <source>Nothing was committed: {why}.</source>
        <translation type="unfinished">Nič ni bilo uveljavljeno: {why}.</translation>
    </message>
    <message>
        <source>Resolved by asking the rig.</source>
        <translation type="unfinished">Razrešeno s poizvedbo pri napravi.</translation>
    </message>
    <message>
        <source>The rig&apos;s echo differs from what was sent: {names}.</source>
        <translation type="unfinished">Odmev naprave se razlikuje od poslanega: {names}.</translation>
    </message>
    <message>
        <source>The rig&apos;s echo of the bolus or the refill is another.</source>
        <translation type="unfinished">Odmev bolusa ali polnjenja iz naprave se razlikuje od poslanega.</translation>
    </message>
    <message>
        <source>The rig&apos;s digest is not that of the therapy sent.</source>
        <translation type="unfinished">Zgoščena vrednost naprave ni tista od poslane terapije.</translation>
    </message>
    <message>
        <source>A {kind} is not over: any change would cut it while the old drug is in the path. Wait for its end; only a refill can replace it.</source>
        <translation type="unfinished">Še ni končano: {kind}. Vsaka sprememba bi ga prekinila, dokler je v poti staro zdravilo. Počakajte na konec; nadomesti ga lahko samo polnjenje.</translation>
    </message>
    <message>
        <source>A {kind} is not over: any change would cut it. Wait for its end, or stop the pump.</source>
        <translation type="unfinished">Še ni končano: {kind}. Vsaka sprememba bi ga prekinila. Počakajte na konec ali ustavite črpalko.</translation>
    </message>
    <message>
        <source>The command is not in the logbook: {why}.</source>
        <translation type="unfinished">Ukaza ni v dnevniku: {why}.</translation>
    </message>
    <message>
        <source>The rig says that it is {state}</source>
        <translation type="unfinished">Naprava javlja stanje {state}</translation>
    </message>
    <message>
        <source>The rig refused: {why}</source>
        <translation type="unfinished">Naprava je zavrnila: {why}</translation>
    </message>
    <message>
        <source>the pump was stopped meanwhile</source>
        <translation type="unfinished">črpalka je bila medtem ustavljena</translation>
    </message>
    <message>
        <source>Nothing was resumed: {why}</source>
        <translation type="unfinished">Nadaljevanja ni bilo: {why}</translation>
    </message>
    <message>
        <source>The pump could not be read: {why}</source>
        <translation type="unfinished">Črpalke ni bilo mogoče prebrati: {why}</translation>
    </message>
    <message>
        <source>The rig acknowledged, and is {state} now, revision {revision}.</source>
        <translation type="unfinished">Naprava je potrdila, zdaj je v stanju {state}, revizija {revision}.</translation>
    </message>
    <message>
        <source>Rig {serial} holds {newest:,} log records, the logbook already {stored:,}: its storage began anew. Use another logbook for it.</source>
        <translation type="unfinished">Naprava {serial} ima {newest:,} zapisov v zapisniku, dnevnik pa že {stored:,}: njen pomnilnik se je začel znova. Zanjo uporabite drug dnevnik.</translation>
    </message>
    <message>
        <source>Rig {serial} was asked for its log from record {first:,} on and gave other records: nothing of that answer was stored.</source>
        <translation type="unfinished">Naprava {serial} je bila vprašana za zapisnik od zapisa {first:,} naprej in je dala druge zapise: iz tega odgovora ni bilo shranjeno nič.</translation>
    </message>
    <message>
        <source>This receipt is not in the logbook yet: {why}.</source>
        <translation type="unfinished">To potrdilo še ni v dnevniku: {why}.</translation>
    </message>
    <message>
        <source>The outcome of the last change is unknown until the rig has been asked.</source>
        <translation type="unfinished">Izid zadnje spremembe je neznan, dokler naprava ni vprašana.</translation>
    </message>
    <message>
        <source>the rig refused: {why}</source>
        <translation type="unfinished">naprava je zavrnila: {why}</translation>
    </message>
    <message>
        <source>it speaks another protocol version</source>
        <translation type="unfinished">govori drugo različico protokola</translation>
    </message>
    <message>
        <source>it does not know this request</source>
        <translation type="unfinished">te zahteve ne pozna</translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation type="unfinished">zahteve ni mogla prebrati</translation>
    </message>
    <message>
        <source>a value is outside its limits</source>
        <translation type="unfinished">vrednost je zunaj svojih meja</translation>
    </message>
    <message>
        <source>it has restarted since</source>
        <translation type="unfinished">od takrat se je znova zagnala</translation>
    </message>
    <message>
        <source>the request&apos;s number was used before</source>
        <translation type="unfinished">številka zahteve je bila že uporabljena</translation>
    </message>
    <message>
        <source>the request came out of order</source>
        <translation type="unfinished">zahteva ni prišla po vrsti</translation>
    </message>
    <message>
        <source>the request came too late</source>
        <translation type="unfinished">zahteva je prišla prepozno</translation>
    </message>
    <message>
        <source>this programmer no longer holds the lease</source>
        <translation type="unfinished">ta programator nima več zakupa</translation>
    </message>
    <message>
        <source>another programmer is changing it</source>
        <translation type="unfinished">spreminja jo drug programator</translation>
    </message>
    <message>
        <source>it is not the rig that was meant</source>
        <translation type="unfinished">to ni naprava, ki je bila mišljena</translation>
    </message>
    <message>
        <source>nothing is staged, or it has expired</source>
        <translation type="unfinished">nič ni pripravljeno ali pa je poteklo</translation>
    </message>
    <message>
        <source>the commit does not belong to what is staged</source>
        <translation type="unfinished">uveljavitev ne pripada temu, kar je pripravljeno</translation>
    </message>
    <message>
        <source>its therapy has been changed since it was read</source>
        <translation type="unfinished">njena terapija je bila po branju spremenjena</translation>
    </message>
    <message>
        <source>the parts of the therapy do not belong together</source>
        <translation type="unfinished">deli terapije ne sodijo skupaj</translation>
    </message>
    <message>
        <source>the pump&apos;s state does not allow it</source>
        <translation type="unfinished">stanje črpalke tega ne dovoljuje</translation>
    </message>
    <message>
        <source>older log records are gone</source>
        <translation type="unfinished">starejših zapisov v zapisniku ni več</translation>
    </message>
    <message>
        <source>its memory could not be written</source>
        <translation type="unfinished">v njen pomnilnik ni bilo mogoče pisati</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation type="unfinished">je zasedena</translation>
    </message>
    <message>
        <source>it is too soon for another patient dose</source>
        <translation type="unfinished">za nov odmerek na zahtevo pacienta je prezgodaj</translation>
    </message>
    <message>
        <source>for a reason of its own</source>
        <translation type="unfinished">iz lastnega razloga</translation>
    </message>
    <message>
        <source>{words} ({code}, limit {n:,})</source>
        <translation type="unfinished">{words} ({code}, meja {n:,})</translation>
    </message>
    <message>
        <source>{words} ({code})</source>
        <translation type="unfinished">{words} ({code})</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation type="unfinished">v {path} ni bilo mogoče pisati: {why}</translation>
    </message>
    <message>
        <source>{path} is no Thecal capture</source>
        <translation type="unfinished">{path} ni posnetek Thecal</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation type="unfinished">{path} ni mogoče prebrati: {why}</translation>
    </message>
    <message>
        <source>{path} is no Thecal capture of version {version}</source>
        <translation type="unfinished">{path} ni posnetek Thecal različice {version}</translation>
    </message>
    <message>
        <source>{path}, line {number} is damaged: expected utc_ms, direction (to_rig or from_rig) and hex</source>
        <translation type="unfinished">{path}, vrstica {number} je poškodovana: pričakovano je utc_ms, direction (to_rig ali from_rig) in hex</translation>
    </message>
    <message>
        <source>the rig did not answer</source>
        <translation type="unfinished">naprava ni odgovorila</translation>
    </message>
    <message>
        <source>a stop was sent before it was answered</source>
        <translation type="unfinished">pred odgovorom je bila poslana ustavitev</translation>
    </message>
    <message>
        <source>given up by the operator</source>
        <translation type="unfinished">operater je opustil</translation>
    </message>
    <message>
        <source>the rig is not identified</source>
        <translation type="unfinished">naprava ni prepoznana</translation>
    </message>
    <message>
        <source>it cannot be sent: {error}</source>
        <translation type="unfinished">ni je mogoče poslati: {error}</translation>
    </message>
    <message>
        <source>The rig on {port} does not tell who it is: {why}.</source>
        <translation type="unfinished">Naprava na vratih {port} ne pove, kdo je: {why}.</translation>
    </message>
    <message>
        <source>The rig on {port} speaks protocol version {major}.{minor}.</source>
        <translation type="unfinished">Naprava na vratih {port} govori različico protokola {major}.{minor}.</translation>
    </message>
    <message>
        <source>{port} only sends back what it gets.</source>
        <translation type="unfinished">Vrata {port} samo vračajo, kar dobijo.</translation>
    </message>
    <message>
        <source>On {port} all frames arrive damaged.</source>
        <translation type="unfinished">Na vratih {port} vsi okviri prispejo poškodovani.</translation>
    </message>
    <message numerus="yes">
        <source>What answers on {port} is not a rig ({n} byte, no frame).</source>
        <comment>What answers on {port} is not a rig ({n:,} bytes, no frame).</comment>
        <translation type="unfinished">
            <numerusform>Kar odgovarja na vratih {port}, ni naprava ({n:,} bajt, brez okvira).</numerusform>
            <numerusform>Kar odgovarja na vratih {port}, ni naprava ({n:,} bajta, brez okvira).</numerusform>
            <numerusform>Kar odgovarja na vratih {port}, ni naprava ({n:,} bajti, brez okvira).</numerusform>
            <numerusform>Kar odgovarja na vratih {port}, ni naprava ({n:,} bajtov, brez okvira).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers on {port}.</source>
        <translation type="unfinished">Na vratih {port} ni odgovora.</translation>
    </message>
    <message>
        <source>The programmer is closed.</source>
        <translation type="unfinished">Programator je zaprt.</translation>
    </message>
    <message>
        <source>no rig is connected ({state})</source>
        <translation type="unfinished">nobena naprava ni povezana ({state})</translation>
    </message>
    <message>
        <source>the programmer is closed</source>
        <translation type="unfinished">programator je zaprt</translation>
    </message>
    <message>
        <source>An internal error closed the link.</source>
        <translation type="unfinished">Notranja napaka je zaprla povezavo.</translation>
    </message>
    <message>
        <source>{port} did not open in time.</source>
        <translation type="unfinished">Vrata {port} se niso pravočasno odprla.</translation>
    </message>
    <message>
        <source>The rig has fallen silent.</source>
        <translation type="unfinished">Naprava je utihnila.</translation>
    </message>
    <message>
        <source>The port was unplugged or closed.</source>
        <translation type="unfinished">Vrata so bila odklopljena ali zaprta.</translation>
    </message>
    <message>
        <source>{port} is {wrong}.</source>
        <translation type="unfinished">Na vratih {port} je {wrong}.</translation>
    </message>
    <message>
        <source>Connected to rig {rig} on {port}.</source>
        <translation type="unfinished">Povezano z napravo {rig} na vratih {port}.</translation>
    </message>
    <message>
        <source>the rig restarted</source>
        <translation type="unfinished">naprava se je znova zagnala</translation>
    </message>
    <message>
        <source>The port takes no more bytes.</source>
        <translation type="unfinished">Vrata ne sprejemajo več bajtov.</translation>
    </message>
    <message>
        <source>the link was lost</source>
        <translation type="unfinished">povezava se je izgubila</translation>
    </message>
    <message>
        <source>Disconnected from {port}.</source>
        <translation type="unfinished">Povezava z vrati {port} je prekinjena.</translation>
    </message>
    <message>
        <source>the link was closed</source>
        <translation type="unfinished">povezava je bila zaprta</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished">ni povezave</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation type="unfinished">odpiranje vrat</translation>
    </message>
    <message>
        <source>asking who is there</source>
        <translation type="unfinished">poizvedba, kdo je tam</translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished">povezano</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation type="unfinished">povezava izgubljena</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation type="unfinished">čakanje na nov poskus</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished">povezava prekinjena</translation>
    </message>
    <message>
        <source>no such port</source>
        <translation type="unfinished">ni takih vrat</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished">ni dovoljenja</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished">vrata zasedena</translation>
    </message>
    <message>
        <source>not a serial port</source>
        <translation type="unfinished">niso serijska vrata</translation>
    </message>
    <message>
        <source>bad port name</source>
        <translation type="unfinished">napačno ime vrat</translation>
    </message>
    <message>
        <source>not a capture that can be replayed</source>
        <translation type="unfinished">ni posnetek, ki ga je mogoče predvajati</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">ni odgovora</translation>
    </message>
    <message>
        <source>echo</source>
        <translation type="unfinished">odmev</translation>
    </message>
    <message>
        <source>not a rig</source>
        <translation type="unfinished">ni naprava</translation>
    </message>
    <message>
        <source>damaged frames</source>
        <translation type="unfinished">poškodovani okviri</translation>
    </message>
    <message>
        <source>other protocol version</source>
        <translation type="unfinished">druga različica protokola</translation>
    </message>
    <message>
        <source>another rig</source>
        <translation type="unfinished">druga naprava</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">zavrnjeno</translation>
    </message>
    <message>
        <source>Check the cable and the name; `thecal ports` lists what is there.</source>
        <translation type="unfinished">Preverite kabel in ime; `thecal ports` izpiše, kaj je na voljo.</translation>
    </message>
    <message>
        <source>Join the group that owns the port (often `dialout`) and log in again.</source>
        <translation type="unfinished">Pridružite se skupini, ki so ji vrata dodeljena (pogosto `dialout`), in se znova prijavite.</translation>
    </message>
    <message>
        <source>Close the other program that has the port open.</source>
        <translation type="unfinished">Zaprite drugi program, ki ima vrata odprta.</translation>
    </message>
    <message>
        <source>Give a serial port, or a URL such as socket://HOST:PORT.</source>
        <translation type="unfinished">Navedite serijska vrata ali URL, npr. socket://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a port such as /dev/ttyACM0, COM3 or socket://HOST:PORT.</source>
        <translation type="unfinished">Navedite vrata, npr. /dev/ttyACM0, COM3 ali socket://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a capture that Thecal saved, begun before it connected.</source>
        <translation type="unfinished">Navedite posnetek, ki ga je shranil Thecal in se je začel pred povezavo.</translation>
    </message>
    <message>
        <source>Check the rig&apos;s power and that this is its port.</source>
        <translation type="unfinished">Preverite napajanje naprave in ali so to njena vrata.</translation>
    </message>
    <message>
        <source>The port sends back what it gets: remove a loop-back plug or terminal echo.</source>
        <translation type="unfinished">Vrata vračajo, kar dobijo: odstranite povratni vtič ali izklopite odmev terminala.</translation>
    </message>
    <message>
        <source>Another device is on this port, or the baud rate differs.</source>
        <translation type="unfinished">Na teh vratih je druga naprava ali pa se hitrost prenosa razlikuje.</translation>
    </message>
    <message>
        <source>A rig may be there: check cable, ground and baud rate.</source>
        <translation type="unfinished">Tam je morda naprava: preverite kabel, ozemljitev in hitrost prenosa.</translation>
    </message>
    <message>
        <source>Update the rig&apos;s firmware or Thecal.</source>
        <translation type="unfinished">Posodobite vdelani program naprave ali Thecal.</translation>
    </message>
    <message>
        <source>Connect the rig that this session belongs to, or disconnect first.</source>
        <translation type="unfinished">Povežite napravo, ki ji pripada ta seja, ali najprej prekinite povezavo.</translation>
    </message>
    <message>
        <source>Wait a moment, then connect again.</source>
        <translation type="unfinished">Počakajte trenutek, nato se znova povežite.</translation>
    </message>
    <message>
        <source>Thecal looks for the same rig and reads it again.</source>
        <translation type="unfinished">Thecal išče isto napravo in jo znova prebere.</translation>
    </message>
    <message>
        <source>{verdict} {advice}</source>
        <translation type="unfinished">{verdict} {advice}</translation>
    </message>
    <message>
        <source>{port} could not be opened: {why}.</source>
        <translation type="unfinished">Vrat {port} ni bilo mogoče odpreti: {why}.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation type="unfinished">{error}.</translation>
    </message>
    <message>
        <source>{path} does not tell which rig it is of: no answer to Identify is in it.</source>
        <translation type="unfinished">{path} ne pove, od katere naprave je: v njem ni odgovora na Identify.</translation>
    </message>
    <message>
        <source>the replay was closed</source>
        <translation type="unfinished">predvajanje je bilo zaprto</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation type="unfinished">neznano sporočilo</translation>
    </message>
    <message>
        <source>the port was closed</source>
        <translation type="unfinished">vrata so bila zaprta</translation>
    </message>
    <message>
        <source>the port failed: {error}</source>
        <translation type="unfinished">vrata so odpovedala: {error}</translation>
    </message>
    <message>
        <source>{port!r} is not a port or a URL Thecal can open.</source>
        <translation type="unfinished">{port!r} niso vrata ali URL, ki bi jih Thecal lahko odprl.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation type="unfinished">Vrat {port} ni.</translation>
    </message>
    <message>
        <source>No permission to open {port}.</source>
        <translation type="unfinished">Ni dovoljenja za odpiranje vrat {port}.</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation type="unfinished">Vrata {port} uporablja drug program.</translation>
    </message>
    <message>
        <source>Nothing answers at {port}.</source>
        <translation type="unfinished">Na {port} ni odgovora.</translation>
    </message>
    <message>
        <source>{port} is not a serial port.</source>
        <translation type="unfinished">{port} niso serijska vrata.</translation>
    </message>
    <message>
        <source>{found}, not {wanted}</source>
        <translation type="unfinished">{found}, ne {wanted}</translation>
    </message>
    <message>
        <source>rig {rig} with calibration constant {calibration}</source>
        <translation type="unfinished">naprava {rig} s kalibracijsko konstanto {calibration}</translation>
    </message>
    <message>
        <source>no room for the logbook {path}: make room on its disk and try again</source>
        <translation type="unfinished">ni prostora za dnevnik {path}: sprostite prostor na njegovem disku in poskusite znova</translation>
    </message>
    <message>
        <source>the disk takes no more of the logbook {path}: it is full, over a quota, or failing; make room on it, or check it</source>
        <translation type="unfinished">disk ne sprejema več dnevnika {path}: poln je, nad kvoto ali v okvari; sprostite prostor na njem ali ga preverite</translation>
    </message>
    <message>
        <source>another program keeps the logbook {path} locked: end it and try again</source>
        <translation type="unfinished">drug program ima zaklenjen dnevnik {path}: končajte ga in poskusite znova</translation>
    </message>
    <message>
        <source>{path} is damaged or not a logbook: choose another file</source>
        <translation type="unfinished">datoteka {path} je poškodovana ali ni dnevnik: izberite drugo datoteko</translation>
    </message>
    <message>
        <source>cannot open or write the logbook {path}: check its permissions</source>
        <translation type="unfinished">dnevnika {path} ni mogoče odpreti ali vanj pisati: preverite njegova dovoljenja</translation>
    </message>
    <message>
        <source>the logbook {path} failed: {why}</source>
        <translation type="unfinished">dnevnik {path} je odpovedal: {why}</translation>
    </message>
    <message>
        <source>cannot use {path} as a logbook: {why}</source>
        <translation type="unfinished">{path} ni mogoče uporabiti kot dnevnik: {why}</translation>
    </message>
    <message>
        <source>a logbook is exported as csv or jsonl, not {form}</source>
        <translation type="unfinished">dnevnik se izvozi kot csv ali jsonl, ne kot {form}</translation>
    </message>
    <message>
        <source>{what} cannot be exported: choose {kinds} or all</source>
        <translation type="unfinished">{what} ni mogoče izvoziti: izberite {kinds} ali all</translation>
    </message>
    <message>
        <source>CSV holds one kind of row: choose {kinds}, or jsonl</source>
        <translation type="unfinished">CSV vsebuje eno vrsto vrstic: izberite {kinds} ali jsonl</translation>
    </message>
    <message>
        <source>record {index} of rig {serial} cannot be stored: record {first} comes first</source>
        <translation type="unfinished">zapisa {index} naprave {serial} ni mogoče shraniti: prej je na vrsti zapis {first}</translation>
    </message>
    <message>
        <source>record {index} of rig {serial} differs from the one stored: this is another rig, or its log began anew</source>
        <translation type="unfinished">zapis {index} naprave {serial} se razlikuje od shranjenega: to je druga naprava ali pa se je njen zapisnik začel znova</translation>
    </message>
    <message>
        <source>records {first} to {last} of rig {serial} cannot be lost: record {next} comes next</source>
        <translation type="unfinished">zapisi od {first} do {last} naprave {serial} ne morejo biti izgubljeni: naslednji na vrsti je zapis {next}</translation>
    </message>
    <message>
        <source>the logbook {path} is open for reading only</source>
        <translation type="unfinished">dnevnik {path} je odprt samo za branje</translation>
    </message>
    <message>
        <source>{row} holds what was never written: verify the logbook</source>
        <translation type="unfinished">{row} vsebuje nekaj, kar ni bilo nikoli zapisano: preverite dnevnik</translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation type="unfinished">vnos {position}</translation>
    </message>
    <message>
        <source>record {position} of rig {serial}</source>
        <translation type="unfinished">zapis {position} naprave {serial}</translation>
    </message>
    <message>
        <source>a sample of rig {serial}</source>
        <translation type="unfinished">vzorec naprave {serial}</translation>
    </message>
    <message>
        <source>the logbook {path} is closed</source>
        <translation type="unfinished">dnevnik {path} je zaprt</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample is lost: {why}</source>
        <comment>{n:,} samples are lost: {why}</comment>
        <translation type="unfinished">
            <numerusform>{n:,} vzorec je izgubljen: {why}</numerusform>
            <numerusform>{n:,} vzorca sta izgubljena: {why}</numerusform>
            <numerusform>{n:,} vzorci so izgubljeni: {why}</numerusform>
            <numerusform>{n:,} vzorcev je izgubljenih: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database: choose another file</source>
        <translation type="unfinished">{path} je podatkovna zbirka drugega programa: izberite drugo datoteko</translation>
    </message>
    <message>
        <source>{path} was written by a newer Thecal (schema {version}, this one knows {known}): update this program</source>
        <translation type="unfinished">{path} je zapisal novejši Thecal (shema {version}, ta pozna {known}): posodobite ta program</translation>
    </message>
    <message>
        <source>there is no logbook at {path}</source>
        <translation type="unfinished">na {path} ni dnevnika</translation>
    </message>
    <message>
        <source>{path} is a directory: give the path of a file in it</source>
        <translation type="unfinished">{path} je mapa: navedite pot datoteke v njej</translation>
    </message>
    <message>
        <source>{path} is not a file: choose another path</source>
        <translation type="unfinished">{path} ni datoteka: izberite drugo pot</translation>
    </message>
    <message>
        <source>{path} is on a file system without locks: choose a local disk</source>
        <translation type="unfinished">{path} je v datotečnem sistemu brez zaklepanja: izberite lokalni disk</translation>
    </message>
    <message>
        <source>{path} is of an older schema ({version}, now {now}): open it once for writing</source>
        <translation type="unfinished">{path} ima starejšo shemo ({version}, zdaj {now}): enkrat ga odprite za pisanje</translation>
    </message>
    <message>
        <source>{row} was inserted after the end</source>
        <translation type="unfinished">{row} je bil vstavljen za koncem</translation>
    </message>
    <message>
        <source>{row} was inserted where rows are lost</source>
        <translation type="unfinished">{row} je bil vstavljen tam, kjer so vrstice izgubljene</translation>
    </message>
    <message>
        <source>{row} is missing</source>
        <translation type="unfinished">{row} manjka</translation>
    </message>
    <message>
        <source>{row} is missing, at the end</source>
        <translation type="unfinished">{row} manjka, na koncu</translation>
    </message>
    <message>
        <source>the end of the chain, after {row}, was changed</source>
        <translation type="unfinished">konec verige (nazadnje {row}) je bil spremenjen</translation>
    </message>
    <message>
        <source>{row} is out of order: it was {other}</source>
        <translation type="unfinished">{row} ni na svojem mestu: bil je {other}</translation>
    </message>
    <message>
        <source>{row} was inserted</source>
        <translation type="unfinished">{row} je bil vstavljen</translation>
    </message>
    <message>
        <source>{row} was changed</source>
        <translation type="unfinished">{row} je bil spremenjen</translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about any rig: connect to one first</source>
        <translation type="unfinished">v dnevniku {path} ni ničesar o nobeni napravi: najprej se povežite s katero</translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about rig {serial!r}: it knows {known}</source>
        <translation type="unfinished">v dnevniku {path} ni ničesar o napravi {serial!r}: pozna {known}</translation>
    </message>
    <message>
        <source>No therapy has been read yet: connect and interrogate first.</source>
        <translation type="unfinished">Nobena terapija še ni bila prebrana: najprej se povežite in odčitajte.</translation>
    </message>
    <message>
        <source>The limits are others than when this was asked: look again.</source>
        <translation type="unfinished">Meje so drugačne kot ob poizvedbi: preglejte znova.</translation>
    </message>
    <message>
        <source>the drug library is being read</source>
        <translation type="unfinished">knjižnica zdravil se bere</translation>
    </message>
    <message>
        <source>No therapy has been read yet: interrogate first.</source>
        <translation type="unfinished">Nobena terapija še ni bila prebrana: najprej odčitajte.</translation>
    </message>
    <message>
        <source>There is no logbook to record in.</source>
        <translation type="unfinished">Ni dnevnika, v katerega bi se zapisovalo.</translation>
    </message>
    <message>
        <source>There is no logbook to download to.</source>
        <translation type="unfinished">Ni dnevnika, v katerega bi se preneslo.</translation>
    </message>
    <message>
        <source>The log of rig {serial} ends here: another rig is connected.</source>
        <translation type="unfinished">Zapisnik naprave {serial} se tu konča: povezana je druga naprava.</translation>
    </message>
    <message>
        <source>No rig is connected: connect first.</source>
        <translation type="unfinished">Nobena naprava ni povezana: najprej se povežite.</translation>
    </message>
    <message>
        <source>A capture is being replayed: there is no rig behind it.</source>
        <translation type="unfinished">Predvaja se posnetek: za njim ni naprave.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished">ni povezave</translation>
    </message>
    <message>
        <source>The rig could not be asked ({trouble}).</source>
        <translation type="unfinished">Naprave ni bilo mogoče vprašati ({trouble}).</translation>
    </message>
    <message>
        <source>the rig&apos;s therapy was changed several times since, by others</source>
        <translation type="unfinished">terapijo naprave so medtem večkrat spremenili drugi</translation>
    </message>
    <message>
        <source>the rig acknowledged the change and now names another as its last</source>
        <translation type="unfinished">naprava je spremembo potrdila, zdaj pa kot svojo zadnjo navaja drugo</translation>
    </message>
    <message>
        <source>{field}: asked {asked}, holds {held}</source>
        <translation type="unfinished">{field}: zahtevano {asked}, dejansko {held}</translation>
    </message>
    <message>
        <source>the digest of the change applied is not that of the change asked</source>
        <translation type="unfinished">zgoščena vrednost izvedene spremembe ni tista od zahtevane</translation>
    </message>
    <message>
        <source>the digest of the therapy in force is not that of the therapy read back</source>
        <translation type="unfinished">zgoščena vrednost veljavne terapije ni tista od ponovno prebrane terapije</translation>
    </message>
    <message>
        <source>revision {applied} was applied, revision {in_force} is in force</source>
        <translation type="unfinished">izvedena je bila revizija {applied}, velja pa revizija {in_force}</translation>
    </message>
    <message>
        <source>the therapy in force is another one with the same revision</source>
        <translation type="unfinished">veljavna terapija je druga z isto revizijo</translation>
    </message>
    <message>
        <source>the pump is still updating and delivers nothing</source>
        <translation type="unfinished">črpalka se še posodablja in ne dovaja ničesar</translation>
    </message>
    <message>
        <source>Check the rig before relying on it: {doubts}.</source>
        <translation type="unfinished">Preden se zanesete na napravo, jo preverite: {doubts}.</translation>
    </message>
    <message>
        <source>the rig holds a bolus that was not asked</source>
        <translation type="unfinished">naprava ima bolus, ki ni bil zahtevan</translation>
    </message>
    <message>
        <source>the bolus asked does not run</source>
        <translation type="unfinished">zahtevani bolus ne teče</translation>
    </message>
    <message>
        <source>refill: asked {asked}, holds {held}</source>
        <translation type="unfinished">polnjenje: zahtevano {asked}, dejansko {held}</translation>
    </message>
    <message>
        <source>{asked} is below the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je pod mehko mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is above the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je nad mehko mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is below the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je pod trdo mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is above the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je nad trdo mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">Sprememba {asked} je čez mehko mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">Sprememba {asked} je čez trdo mejo {limit} za {drug}.</translation>
    </message>
    <message>
        <source>Source, unverified: {source} ({file}).</source>
        <translation type="unfinished">Vir, nepreverjen: {source} ({file}).</translation>
    </message>
    <message>
        <source>Source: {source} ({file}).</source>
        <translation type="unfinished">Vir: {source} ({file}).</translation>
    </message>
    <message>
        <source>expected a text such as &quot;Thecal rig&quot;</source>
        <translation type="unfinished">pričakovano je besedilo, npr. &quot;Thecal rig&quot;</translation>
    </message>
    <message>
        <source>expected 1 to 24 ASCII characters</source>
        <translation type="unfinished">pričakovanih je 1 do 24 znakov ASCII</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation type="unfinished">{file}: {error}</translation>
    </message>
    <message>
        <source>expected more than 0</source>
        <translation type="unfinished">pričakovano je več kot 0</translation>
    </message>
    <message>
        <source>expected no more than {limit}</source>
        <translation type="unfinished">pričakovano je največ {limit}</translation>
    </message>
    <message>
        <source>expected names of 1 to 24 ASCII characters</source>
        <translation type="unfinished">pričakovana so imena iz 1 do 24 znakov ASCII</translation>
    </message>
    <message>
        <source>{key} has {n} drugs; expected at most {most}</source>
        <translation type="unfinished">število zdravil v {key}: {n}; pričakovanih je največ {most}</translation>
    </message>
    <message>
        <source>expected no more than {other}, which is {limit}</source>
        <translation type="unfinished">pričakovano je največ {other}, kar je {limit}</translation>
    </message>
    <message>
        <source>expected less than {other}, which is {limit}</source>
        <translation type="unfinished">pričakovano je manj kot {other}, kar je {limit}</translation>
    </message>
    <message>
        <source>{key} is there twice, written differently</source>
        <translation type="unfinished">{key} je navedeno dvakrat, različno zapisano</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}</source>
        <translation type="unfinished">{file}, vrstica {line}: {error}</translation>
    </message>
    <message>
        <source>expected at least one drug</source>
        <translation type="unfinished">pričakovano je vsaj eno zdravilo</translation>
    </message>
    <message>
        <source>expected &quot;µg&quot; or &quot;mg&quot;, the unit of all its doses</source>
        <translation type="unfinished">pričakovano je &quot;µg&quot; ali &quot;mg&quot;, enota vseh njegovih odmerkov</translation>
    </message>
    <message>
        <source>expected the drug&apos;s name, some of its letters in capitals</source>
        <translation type="unfinished">pričakovano je ime zdravila, v katerem so nekatere črke velike</translation>
    </message>
    <message>
        <source>expected [[…]] tables, one for each</source>
        <translation type="unfinished">pričakovane so tabele [[…]], po ena za vsak vnos</translation>
    </message>
    <message>
        <source>expected a step in percent, up or down</source>
        <translation type="unfinished">pričakovan je korak v odstotkih, navzgor ali navzdol</translation>
    </message>
    <message>
        <source>expected a text of a few words</source>
        <translation type="unfinished">pričakovano je besedilo iz nekaj besed</translation>
    </message>
    <message>
        <source>{key} is {found}; expected no more than {other}, which is {limit}</source>
        <translation type="unfinished">{key} je {found}; pričakovano je največ {other}, kar je {limit}</translation>
    </message>
    <message>
        <source>expected a text that says where the figure comes from</source>
        <translation type="unfinished">pričakovano je besedilo, ki pove, od kod je vrednost</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished">pričakovano je true ali false</translation>
    </message>
    <message>
        <source>{key}: {error}</source>
        <translation type="unfinished">{key}: {error}</translation>
    </message>
    <message>
        <source>expected a table</source>
        <translation type="unfinished">pričakovana je tabela</translation>
    </message>
    <message>
        <source>{key} is missing; {expected}</source>
        <translation type="unfinished">{key} manjka; {expected}</translation>
    </message>
    <message>
        <source>{key} is {found}; {expected}</source>
        <translation type="unfinished">{key} je {found}; {expected}</translation>
    </message>
    <message>
        <source>The other drugs of the mixture change: tubing and catheter still hold the one before.</source>
        <translation type="unfinished">Druga zdravila v mešanici se spremenijo: cevje in kateter še vsebujeta prejšnjo mešanico.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: its dose is set by the concentration at a refill.</source>
        <translation type="unfinished">Pretok te črpalke je stalen, {flow}: njen odmerek se določi s koncentracijo ob polnjenju.</translation>
    </message>
    <message>
        <source>A daily rate alone cannot be set in this mode ({mode}): it would end the programme in force.</source>
        <translation type="unfinished">V tem načinu ({mode}) ni mogoče nastaviti le dnevne hitrosti: s tem bi se končal veljavni program.</translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, below the rig&apos;s lowest of {lowest}. At {concentration} the least is {least}; use a lower concentration for less.</source>
        <translation type="unfinished">{asked} zahteva pretok {flow}, kar je pod najnižjim pretokom naprave {lowest}. Pri koncentraciji {concentration} je najmanj {least}; za manj uporabite nižjo koncentracijo.</translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, above the rig&apos;s highest of {highest}.</source>
        <translation type="unfinished">{asked} zahteva pretok {flow}, kar je nad najvišjim pretokom naprave {highest}.</translation>
    </message>
    <message>
        <source>{dose} is above the rig&apos;s highest dose of {highest}.</source>
        <translation type="unfinished">{dose} je nad najvišjim odmerkom naprave {highest}.</translation>
    </message>
    <message>
        <source>Drug and concentration change at a refill only, with its bridge: the rig holds {held}, and {asked} is asked for.</source>
        <translation type="unfinished">Zdravilo in koncentracija se spremenita samo ob polnjenju, s premostitvenim bolusom: v napravi je {held}, zahteva pa se {asked}.</translation>
    </message>
    <message>
        <source>{limit} {source}</source>
        <translation type="unfinished">{limit} {source}</translation>
    </message>
    <message>
        <source>{drug} {concentration}</source>
        <translation type="unfinished">{drug} {concentration}</translation>
    </message>
    <message>
        <source>{drug} {concentration}, {delivery}</source>
        <translation type="unfinished">{drug} {concentration}, {delivery}</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">novo</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished">pon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished">tor</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">sre</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished">čet</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished">pet</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished">sob</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">ned</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation type="unfinished">neprekinjeno</translation>
    </message>
    <message>
        <source>minimum rate</source>
        <translation type="unfinished">najmanjši pretok</translation>
    </message>
    <message>
        <source>periodic bolus</source>
        <translation type="unfinished">periodični bolus</translation>
    </message>
    <message>
        <source>flex</source>
        <translation type="unfinished">prilagodljivo</translation>
    </message>
    <message>
        <source>{flow}, {mode}</source>
        <translation type="unfinished">{flow}, {mode}</translation>
    </message>
    <message>
        <source>{flow} on average, {mode}</source>
        <translation type="unfinished">{flow} v povprečju, {mode}</translation>
    </message>
    <message>
        <source>{flow} continuously: {dose} every 24 hours</source>
        <translation type="unfinished">{flow} neprekinjeno: {dose} vsakih 24 ur</translation>
    </message>
    <message>
        <source>{flow}, the minimum rate: {dose} every 24 hours</source>
        <translation type="unfinished">{flow}, najmanjši pretok: {dose} vsakih 24 ur</translation>
    </message>
    <message>
        <source>{flow} and {bolus}: {dose} every 24 hours</source>
        <translation type="unfinished">{flow} in {bolus}: {dose} vsakih 24 ur</translation>
    </message>
    <message numerus="yes">
        <source>a flex programme of {n} step</source>
        <comment>a flex programme of {n} steps</comment>
        <translation type="unfinished">
            <numerusform>prilagodljiv program z {n} korakom</numerusform>
            <numerusform>prilagodljiv program z {n} korakoma</numerusform>
            <numerusform>prilagodljiv program s {n} koraki</numerusform>
            <numerusform>prilagodljiv program s {n} koraki</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps}: {dose} every 24 hours</source>
        <translation type="unfinished">{steps}: {dose} vsakih 24 ur</translation>
    </message>
    <message>
        <source>{steps}: at most {dose} on a weekday</source>
        <translation type="unfinished">{steps}: največ {dose} na dan v tednu</translation>
    </message>
    <message>
        <source>with {drug} {strength}</source>
        <translation type="unfinished">z {drug} {strength}</translation>
    </message>
    <message>
        <source>a bolus of {flow} for {duration} every {interval}</source>
        <translation type="unfinished">bolus {flow}, trajanje {duration}, vsakih {interval}</translation>
    </message>
    <message>
        <source>{days} {time} {flow}</source>
        <translation type="unfinished">{days} {time} {flow}</translation>
    </message>
    <message>
        <source>patient doses of {flow} for {duration}, {lockout} apart, at most {most} a day</source>
        <translation type="unfinished">odmerki na zahtevo pacienta {flow}, trajanje {duration}, razmik {lockout}, največ {most} na dan</translation>
    </message>
    <message>
        <source>{kind} of {amount} in {duration}, at {flow}</source>
        <translation type="unfinished">{kind}: {amount} v {duration}, pri {flow}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished">vsak dan</translation>
    </message>
    <message>
        <source>set therapy</source>
        <translation type="unfinished">nastavitev terapije</translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished">ustavitev</translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished">nadaljevanje</translation>
    </message>
    <message>
        <source>bolus</source>
        <translation type="unfinished">bolus</translation>
    </message>
    <message>
        <source>refill</source>
        <translation type="unfinished">polnjenje</translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished">izvedeno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">neznano</translation>
    </message>
    <message>
        <source>sending the commit</source>
        <translation type="unfinished">pošiljanje uveljavitve</translation>
    </message>
    <message>
        <source>asking the rig what it applied</source>
        <translation type="unfinished">poizvedba pri napravi, kaj je izvedla</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation type="unfinished">ponovno branje</translation>
    </message>
    <message>
        <source>writing the receipt</source>
        <translation type="unfinished">pisanje potrdila</translation>
    </message>
    <message>
        <source>TELEMETRY MODE</source>
        <translation type="unfinished">TELEMETRIJA</translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation type="unfinished">Nizka raven rezervoarja</translation>
    </message>
    <message>
        <source>Replace soon (ERI)</source>
        <translation type="unfinished">Kmalu zamenjajte (ERI)</translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation type="unfinished">Napaka pomnilnika</translation>
    </message>
    <message>
        <source>Empty reservoir</source>
        <translation type="unfinished">Prazen rezervoar</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation type="unfinished">Konec delovanja</translation>
    </message>
    <message>
        <source>Motor stalled</source>
        <translation type="unfinished">Zastoj motorja</translation>
    </message>
    <message>
        <source>Stopped for 48 h</source>
        <translation type="unfinished">Ustavljena 48 h</translation>
    </message>
    <message>
        <source>Critical memory error</source>
        <translation type="unfinished">Kritična napaka pomnilnika</translation>
    </message>
    <message>
        <source>Low-battery reset</source>
        <translation type="unfinished">Zagon zaradi šibke baterije</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Vzorec</translation>
    </message>
    <message>
        <source>Rig started</source>
        <translation type="unfinished">Zagon naprave</translation>
    </message>
    <message>
        <source>Therapy changed</source>
        <translation type="unfinished">Sprememba terapije</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Ustavitev</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished">Nadaljevanje</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation type="unfinished">Alarm sprožen</translation>
    </message>
    <message>
        <source>Alarm cleared</source>
        <translation type="unfinished">Alarm prenehal</translation>
    </message>
    <message>
        <source>Alarm silenced</source>
        <translation type="unfinished">Alarm utišan</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation type="unfinished">Ura nastavljena</translation>
    </message>
    <message>
        <source>Lease expired</source>
        <translation type="unfinished">Zakup potekel</translation>
    </message>
    <message>
        <source>Staged change dropped</source>
        <translation type="unfinished">Pripravljena sprememba opuščena</translation>
    </message>
    <message>
        <source>Alarm sounds again</source>
        <translation type="unfinished">Alarm se znova oglaša</translation>
    </message>
    <message>
        <source>Patient dose given</source>
        <translation type="unfinished">Odmerek na zahtevo pacienta je dan</translation>
    </message>
    <message>
        <source>Patient dose refused</source>
        <translation type="unfinished">Odmerek na zahtevo pacienta je zavrnjen</translation>
    </message>
    <message>
        <source>Time zone set</source>
        <translation type="unfinished">Časovni pas je nastavljen</translation>
    </message>
    <message>
        <source>Bolus started</source>
        <translation type="unfinished">Bolus začet</translation>
    </message>
    <message>
        <source>Bolus delivered</source>
        <translation type="unfinished">Bolus doveden</translation>
    </message>
    <message>
        <source>Bolus cut short</source>
        <translation type="unfinished">Bolus predčasno prekinjen</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation type="unfinished">Polnjenje opravljeno</translation>
    </message>
    <message>
        <source>Telemetry mode: nothing delivered</source>
        <translation type="unfinished">Telemetrijski način: ne dovaja se ničesar</translation>
    </message>
    <message>
        <source>Telemetry mode ended</source>
        <translation type="unfinished">Telemetrijski način končan</translation>
    </message>
    <message>
        <source>no bolus</source>
        <translation type="unfinished">brez bolusa</translation>
    </message>
    <message>
        <source>single bolus</source>
        <translation type="unfinished">enkratni bolus</translation>
    </message>
    <message>
        <source>priming bolus</source>
        <translation type="unfinished">predpolnitveni bolus</translation>
    </message>
    <message>
        <source>bridge bolus</source>
        <translation type="unfinished">premostitveni bolus</translation>
    </message>
    <message>
        <source>power on</source>
        <translation type="unfinished">vklop napajanja</translation>
    </message>
    <message>
        <source>on command</source>
        <translation type="unfinished">na ukaz</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation type="unfinished">nadzorni časovnik</translation>
    </message>
    <message>
        <source>low battery</source>
        <translation type="unfinished">šibka baterija</translation>
    </message>
    <message>
        <source>Alarm {code}</source>
        <translation type="unfinished">Alarm {code}</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation type="unfinished">Dogodek {code}</translation>
    </message>
    <message>
        <source>revision {revision:,}</source>
        <translation type="unfinished">revizija {revision:,}</translation>
    </message>
    <message>
        <source>cause {code}</source>
        <translation type="unfinished">vzrok {code}</translation>
    </message>
    <message>
        <source>by {seconds} s</source>
        <translation type="unfinished">za {seconds} s</translation>
    </message>
    <message>
        <source>for {seconds} s</source>
        <translation type="unfinished">za {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation type="unfinished">še {seconds} s</translation>
    </message>
    <message>
        <source>kind {code}</source>
        <translation type="unfinished">vrsta {code}</translation>
    </message>
    <message>
        <source>{volume} not delivered</source>
        <translation type="unfinished">{volume} ni dovedeno</translation>
    </message>
    <message>
        <source>transaction {transaction}</source>
        <translation type="unfinished">transakcija {transaction}</translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation type="unfinished">Ustavi črpalko</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Končaj</translation>
    </message>
    <message>
        <source>Interrogate the rig</source>
        <translation type="unfinished">Odčitaj napravo</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation type="unfinished">Natisni pregled</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">Kopirano.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry could not be written to the logbook and is lost</source>
        <comment>{n:,} entries could not be written to the logbook and are lost</comment>
        <translation type="unfinished">
            <numerusform>{n:,} vnosa ni bilo mogoče zapisati v dnevnik in je izgubljen</numerusform>
            <numerusform>{n:,} vnosov ni bilo mogoče zapisati v dnevnik in sta izgubljena</numerusform>
            <numerusform>{n:,} vnosov ni bilo mogoče zapisati v dnevnik in so izgubljeni</numerusform>
            <numerusform>{n:,} vnosov ni bilo mogoče zapisati v dnevnik in so izgubljeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording in the usual place, since {error}</source>
        <translation type="unfinished">Zapisuje se na običajno mesto, ker: {error}</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {kind}: {error}</source>
        <translation type="unfinished">Nekaj je šlo narobe, kar ne bi smelo: {kind}: {error}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished">Alarm</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Razred</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Sprožen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Končan</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished">Trajal</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished">Utišan</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Kdaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Kaj</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Podrobnosti</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished">Črpalka</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation type="unfinished">Rezervoar</translation>
    </message>
    <message>
        <source>Low-reservoir alarm at</source>
        <translation type="unfinished">Alarm nizke ravni rezervoarja pri</translation>
    </message>
    <message>
        <source>Lowest flow</source>
        <translation type="unfinished">Najnižji pretok</translation>
    </message>
    <message>
        <source>Highest flow</source>
        <translation type="unfinished">Najvišji pretok</translation>
    </message>
    <message>
        <source>Delivered of what is programmed</source>
        <translation type="unfinished">Dovedeni delež programiranega</translation>
    </message>
    <message>
        <source>Single pumps differ by up to</source>
        <translation type="unfinished">Posamezne črpalke odstopajo do</translation>
    </message>
    <message>
        <source>Specified accuracy, plus or minus</source>
        <translation type="unfinished">Navedena natančnost, plus ali minus</translation>
    </message>
    <message>
        <source>Highest dose of any other drug</source>
        <translation type="unfinished">Najvišji odmerek vsakega drugega zdravila</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation type="unfinished">Življenjska doba baterije</translation>
    </message>
    <message>
        <source>That battery life is at</source>
        <translation type="unfinished">Ta življenjska doba velja pri</translation>
    </message>
    <message>
        <source>Charge of a quantum, as time of standing still</source>
        <translation type="unfinished">Naboj za en kvant, kot čas mirovanja</translation>
    </message>
    <message>
        <source>From ERI to end of service</source>
        <translation type="unfinished">Od ERI do konca delovanja</translation>
    </message>
    <message>
        <source>Full battery</source>
        <translation type="unfinished">Polna baterija</translation>
    </message>
    <message>
        <source>Flat battery</source>
        <translation type="unfinished">Prazna baterija</translation>
    </message>
    <message>
        <source>Alarm when stopped for</source>
        <translation type="unfinished">Alarm ob ustavitvi, ki traja</translation>
    </message>
    <message>
        <source>Silenced alarms sound again after</source>
        <translation type="unfinished">Utišani alarmi se znova oglasijo po</translation>
    </message>
    <message>
        <source>Time between samples of its log</source>
        <translation type="unfinished">Čas med vzorci njenega zapisnika</translation>
    </message>
    <message>
        <source>Internal tubing</source>
        <translation type="unfinished">Notranje cevje</translation>
    </message>
    <message>
        <source>Catheter holds</source>
        <translation type="unfinished">Kateter vsebuje</translation>
    </message>
    <message>
        <source>Implanted catheter</source>
        <translation type="unfinished">Vsajeni kateter</translation>
    </message>
    <message>
        <source>the pump profiles {file} and {other} are both of the model &quot;{model}&quot;</source>
        <translation type="unfinished">profila črpalk {file} in {other} sta oba za model &quot;{model}&quot;</translation>
    </message>
    <message>
        <source>Highest dose of {drug}</source>
        <translation type="unfinished">Najvišji odmerek za {drug}</translation>
    </message>
    <message>
        <source>told by the rig</source>
        <translation type="unfinished">sporoča naprava</translation>
    </message>
    <message>
        <source>the pump profiles in {place} cannot be read: {why}</source>
        <translation type="unfinished">profilov črpalk v {place} ni mogoče prebrati: {why}</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">Baterija</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation type="unfinished">Naprava</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Št.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished">Potrdila</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Ukazi</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished">Alarmi</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished">Drugi dogodki</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Povezava</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Opombe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Čas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Smer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Sporočilo</translation>
    </message>
    <message>
        <source>Seq.</source>
        <translation type="unfinished">Zap.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Polja</translation>
    </message>
    <message>
        <source>→ to rig</source>
        <translation type="unfinished">→ k napravi</translation>
    </message>
    <message>
        <source>← from rig</source>
        <translation type="unfinished">← od naprave</translation>
    </message>
    <message>
        <source>Resolve what the banner says</source>
        <translation type="unfinished">Razreši, kar sporoča pasica</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation type="unfinished">Pojdi na stran Poveži</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation type="unfinished">Pojdi na stran Pregled</translation>
    </message>
    <message>
        <source>Go to Programme</source>
        <translation type="unfinished">Pojdi na stran Programiranje</translation>
    </message>
    <message>
        <source>Go to Titration</source>
        <translation type="unfinished">Pojdi na stran Titracija</translation>
    </message>
    <message>
        <source>Go to Bolus</source>
        <translation type="unfinished">Pojdi na stran Bolus</translation>
    </message>
    <message>
        <source>Go to Refill</source>
        <translation type="unfinished">Pojdi na stran Polnjenje</translation>
    </message>
    <message>
        <source>Go to Trends</source>
        <translation type="unfinished">Pojdi na stran Trendi</translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation type="unfinished">Pojdi na stran Zapisnik</translation>
    </message>
    <message>
        <source>Go to Alarms</source>
        <translation type="unfinished">Pojdi na stran Alarmi</translation>
    </message>
    <message>
        <source>Go to Wire</source>
        <translation type="unfinished">Pojdi na stran Promet</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished">Pojdi na stran Nastavitve</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished">Preklopi med svetlim in temnim</translation>
    </message>
    <message>
        <source>Ports that a rig may be on</source>
        <translation type="unfinished">Vrata, na katerih je lahko naprava</translation>
    </message>
    <message>
        <source>List the ports again</source>
        <translation type="unfinished">Znova izpiši vrata</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation type="unfinished">Poveži z izbranimi vrati</translation>
    </message>
    <message>
        <source>Cancel the attempt to connect</source>
        <translation type="unfinished">Prekliči poskus povezave</translation>
    </message>
    <message>
        <source>Disconnect from the rig</source>
        <translation type="unfinished">Prekini povezavo z napravo</translation>
    </message>
    <message>
        <source>Port name or address of a rig</source>
        <translation type="unfinished">Ime vrat ali naslov naprave</translation>
    </message>
    <message>
        <source>Connect to the typed address</source>
        <translation type="unfinished">Poveži z vnesenim naslovom</translation>
    </message>
    <message>
        <source>Start a software rig and connect to it</source>
        <translation type="unfinished">Zaženi programsko napravo in se poveži z njo</translation>
    </message>
    <message>
        <source>Ask each port who is there</source>
        <translation type="unfinished">Vprašaj vsaka vrata, kdo je tam</translation>
    </message>
    <message>
        <source>Ask no more ports</source>
        <translation type="unfinished">Ne sprašuj več vrat</translation>
    </message>
    <message>
        <source>Find out why no rig answers at the chosen port</source>
        <translation type="unfinished">Ugotovi, zakaj na izbranih vratih ne odgovarja nobena naprava</translation>
    </message>
    <message>
        <source>Rigs that were connected before, the newest first</source>
        <translation type="unfinished">Naprave, ki so že bile povezane, najnovejše najprej</translation>
    </message>
    <message>
        <source>Connect to the chosen recent rig</source>
        <translation type="unfinished">Poveži z izbrano nedavno napravo</translation>
    </message>
    <message>
        <source>Remove the chosen rig from the list</source>
        <translation type="unfinished">Odstrani izbrano napravo s seznama</translation>
    </message>
    <message>
        <source>How fast the software rig&apos;s clock runs</source>
        <translation type="unfinished">Kako hitro teče ura programske naprave</translation>
    </message>
    <message>
        <source>The kind of pump that the software rig is</source>
        <translation type="unfinished">Vrsta črpalke, ki jo posnema programska naprava</translation>
    </message>
    <message>
        <source>What goes wrong on the software rig</source>
        <translation type="unfinished">Kaj gre na programski napravi narobe</translation>
    </message>
    <message>
        <source>Copy the overview as text</source>
        <translation type="unfinished">Kopiraj pregled kot besedilo</translation>
    </message>
    <message>
        <source>Silence the alarms</source>
        <translation type="unfinished">Utišaj alarme</translation>
    </message>
    <message>
        <source>Wait no longer for the rig</source>
        <translation type="unfinished">Ne čakaj več na napravo</translation>
    </message>
    <message>
        <source>New daily rate</source>
        <translation type="unfinished">Nova dnevna hitrost</translation>
    </message>
    <message>
        <source>Micrograms per day</source>
        <translation type="unfinished">Mikrogramov na dan</translation>
    </message>
    <message>
        <source>Milligrams per day</source>
        <translation type="unfinished">Miligramov na dan</translation>
    </message>
    <message>
        <source>Millilitres per day</source>
        <translation type="unfinished">Mililitrov na dan</translation>
    </message>
    <message>
        <source>Microlitres per day</source>
        <translation type="unfinished">Mikrolitrov na dan</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation type="unfinished">Spremeni program</translation>
    </message>
    <message>
        <source>Deliver the same rate all day</source>
        <translation type="unfinished">Dovajaj ves dan z enako hitrostjo</translation>
    </message>
    <message>
        <source>Deliver the lowest rate of the rig</source>
        <translation type="unfinished">Dovajaj z najmanjšim pretokom naprave</translation>
    </message>
    <message>
        <source>Deliver a background and regular boluses</source>
        <translation type="unfinished">Dovajaj osnovni pretok in redne boluse</translation>
    </message>
    <message>
        <source>Deliver by steps at times of the day</source>
        <translation type="unfinished">Dovajaj po korakih ob določenih urah dneva</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished">Razveljavi zadnjo spremembo vnosa</translation>
    </message>
    <message>
        <source>Start again from the therapy in force</source>
        <translation type="unfinished">Začni znova od veljavne terapije</translation>
    </message>
    <message>
        <source>Background between the boluses</source>
        <translation type="unfinished">Osnovni pretok med bolusi</translation>
    </message>
    <message>
        <source>Dose of each bolus</source>
        <translation type="unfinished">Odmerek posameznega bolusa</translation>
    </message>
    <message>
        <source>Each bolus is given in: hours</source>
        <translation type="unfinished">Trajanje posameznega bolusa: ure</translation>
    </message>
    <message>
        <source>Each bolus is given in: minutes</source>
        <translation type="unfinished">Trajanje posameznega bolusa: minute</translation>
    </message>
    <message>
        <source>Each bolus is given in: seconds</source>
        <translation type="unfinished">Trajanje posameznega bolusa: sekunde</translation>
    </message>
    <message>
        <source>From one bolus to the next: hours</source>
        <translation type="unfinished">Od enega bolusa do naslednjega: ure</translation>
    </message>
    <message>
        <source>From one bolus to the next: minutes</source>
        <translation type="unfinished">Od enega bolusa do naslednjega: minute</translation>
    </message>
    <message>
        <source>From one bolus to the next: seconds</source>
        <translation type="unfinished">Od enega bolusa do naslednjega: sekunde</translation>
    </message>
    <message>
        <source>Steps of the day: start in hours and minutes, and rate</source>
        <translation type="unfinished">Koraki dneva: začetek v urah in minutah ter hitrost</translation>
    </message>
    <message>
        <source>Add a step after the chosen one</source>
        <translation type="unfinished">Dodaj korak za izbranim</translation>
    </message>
    <message>
        <source>Add a step with the rate of the chosen one</source>
        <translation type="unfinished">Dodaj korak s hitrostjo izbranega</translation>
    </message>
    <message>
        <source>Remove the chosen step</source>
        <translation type="unfinished">Odstrani izbrani korak</translation>
    </message>
    <message>
        <source>These steps hold on Monday</source>
        <translation type="unfinished">Ti koraki veljajo v ponedeljek</translation>
    </message>
    <message>
        <source>These steps hold on Tuesday</source>
        <translation type="unfinished">Ti koraki veljajo v torek</translation>
    </message>
    <message>
        <source>These steps hold on Wednesday</source>
        <translation type="unfinished">Ti koraki veljajo v sredo</translation>
    </message>
    <message>
        <source>These steps hold on Thursday</source>
        <translation type="unfinished">Ti koraki veljajo v četrtek</translation>
    </message>
    <message>
        <source>These steps hold on Friday</source>
        <translation type="unfinished">Ti koraki veljajo v petek</translation>
    </message>
    <message>
        <source>These steps hold on Saturday</source>
        <translation type="unfinished">Ti koraki veljajo v soboto</translation>
    </message>
    <message>
        <source>These steps hold on Sunday</source>
        <translation type="unfinished">Ti koraki veljajo v nedeljo</translation>
    </message>
    <message>
        <source>Allow doses that the patient asks for</source>
        <translation type="unfinished">Dovoli odmerke na zahtevo pacienta</translation>
    </message>
    <message>
        <source>Dose that the patient may ask for</source>
        <translation type="unfinished">Odmerek, ki ga lahko zahteva pacient</translation>
    </message>
    <message>
        <source>A patient dose is given in: hours</source>
        <translation type="unfinished">Trajanje odmerka na zahtevo pacienta: ure</translation>
    </message>
    <message>
        <source>A patient dose is given in: minutes</source>
        <translation type="unfinished">Trajanje odmerka na zahtevo pacienta: minute</translation>
    </message>
    <message>
        <source>A patient dose is given in: seconds</source>
        <translation type="unfinished">Trajanje odmerka na zahtevo pacienta: sekunde</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: hours</source>
        <translation type="unfinished">Od enega odmerka na zahtevo pacienta do naslednjega, najmanj: ure</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: minutes</source>
        <translation type="unfinished">Od enega odmerka na zahtevo pacienta do naslednjega, najmanj: minute</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: seconds</source>
        <translation type="unfinished">Od enega odmerka na zahtevo pacienta do naslednjega, najmanj: sekunde</translation>
    </message>
    <message>
        <source>Patient doses in 24 hours, at the most</source>
        <translation type="unfinished">Odmerki na zahtevo pacienta v 24 urah, največ</translation>
    </message>
    <message>
        <source>Weekday that is shown and edited</source>
        <translation type="unfinished">Dan v tednu, ki se prikazuje in ureja</translation>
    </message>
    <message>
        <source>Weekday that is drawn</source>
        <translation type="unfinished">Dan v tednu, ki se riše</translation>
    </message>
    <message>
        <source>Read the drug library again</source>
        <translation type="unfinished">Znova preberi knjižnico zdravil</translation>
    </message>
    <message>
        <source>What is treated, for the limits</source>
        <translation type="unfinished">Kaj se zdravi, za meje</translation>
    </message>
    <message>
        <source>Who is treated, for the limits</source>
        <translation type="unfinished">Kdo se zdravi, za meje</translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation type="unfinished">Preveri spremembo</translation>
    </message>
    <message>
        <source>Old and new therapy side by side</source>
        <translation type="unfinished">Stara in nova terapija ena ob drugi</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished">Razlog za spremembo</translation>
    </message>
    <message>
        <source>Commit the change to the rig</source>
        <translation type="unfinished">Uveljavi spremembo v napravi</translation>
    </message>
    <message>
        <source>Back to editing; nothing is changed</source>
        <translation type="unfinished">Nazaj na urejanje; nič se ne spremeni</translation>
    </message>
    <message>
        <source>Bytes that were sent</source>
        <translation type="unfinished">Poslani bajti</translation>
    </message>
    <message>
        <source>Copy what is in force as text</source>
        <translation type="unfinished">Kopiraj, kar velja, kot besedilo</translation>
    </message>
    <message>
        <source>Print what is in force</source>
        <translation type="unfinished">Natisni, kar velja</translation>
    </message>
    <message>
        <source>Close the receipt</source>
        <translation type="unfinished">Zapri potrdilo</translation>
    </message>
    <message>
        <source>Give an extra dose</source>
        <translation type="unfinished">Daj dodatni odmerek</translation>
    </message>
    <message>
        <source>Fill tubing and catheter</source>
        <translation type="unfinished">Napolni cevje in kateter</translation>
    </message>
    <message>
        <source>Dose of the single bolus</source>
        <translation type="unfinished">Odmerek enkratnega bolusa</translation>
    </message>
    <message>
        <source>The single bolus is given in: hours</source>
        <translation type="unfinished">Trajanje enkratnega bolusa: ure</translation>
    </message>
    <message>
        <source>The single bolus is given in: minutes</source>
        <translation type="unfinished">Trajanje enkratnega bolusa: minute</translation>
    </message>
    <message>
        <source>The single bolus is given in: seconds</source>
        <translation type="unfinished">Trajanje enkratnega bolusa: sekunde</translation>
    </message>
    <message>
        <source>Volume to prime</source>
        <translation type="unfinished">Prostornina za predpolnitev</translation>
    </message>
    <message>
        <source>The path holds what the rig computes</source>
        <translation type="unfinished">Pot vsebuje, kar izračuna naprava</translation>
    </message>
    <message>
        <source>The path is empty: the pump or the catheter is new</source>
        <translation type="unfinished">Pot je prazna: črpalka ali kateter je nov</translation>
    </message>
    <message>
        <source>Review the bolus</source>
        <translation type="unfinished">Preveri bolus</translation>
    </message>
    <message>
        <source>Old and new beside the bolus</source>
        <translation type="unfinished">Staro in novo ob bolusu</translation>
    </message>
    <message>
        <source>Reason for the bolus</source>
        <translation type="unfinished">Razlog za bolus</translation>
    </message>
    <message>
        <source>Commit the bolus to the rig</source>
        <translation type="unfinished">Uveljavi bolus v napravi</translation>
    </message>
    <message>
        <source>Back to the bolus; nothing is given</source>
        <translation type="unfinished">Nazaj na bolus; nič se ne da</translation>
    </message>
    <message>
        <source>Bytes that were sent for the bolus</source>
        <translation type="unfinished">Bajti, poslani za bolus</translation>
    </message>
    <message>
        <source>Close the receipt of the bolus</source>
        <translation type="unfinished">Zapri potrdilo o bolusu</translation>
    </message>
    <message>
        <source>Next step of the refill</source>
        <translation type="unfinished">Naslednji korak polnjenja</translation>
    </message>
    <message>
        <source>Previous step of the refill</source>
        <translation type="unfinished">Prejšnji korak polnjenja</translation>
    </message>
    <message>
        <source>Begin the refill again with the check</source>
        <translation type="unfinished">Začni polnjenje znova s kontrolo</translation>
    </message>
    <message>
        <source>Review the refill</source>
        <translation type="unfinished">Preveri polnjenje</translation>
    </message>
    <message>
        <source>Aspirated volume</source>
        <translation type="unfinished">Aspirirana prostornina</translation>
    </message>
    <message>
        <source>Why the residual is off</source>
        <translation type="unfinished">Zakaj ostanek odstopa</translation>
    </message>
    <message>
        <source>Drug that was filled in</source>
        <translation type="unfinished">Zdravilo, s katerim je bilo napolnjeno</translation>
    </message>
    <message>
        <source>Concentration on the label</source>
        <translation type="unfinished">Koncentracija na nalepki</translation>
    </message>
    <message>
        <source>Another concentration</source>
        <translation type="unfinished">Druga koncentracija</translation>
    </message>
    <message>
        <source>The other concentration, again</source>
        <translation type="unfinished">Druga koncentracija, znova</translation>
    </message>
    <message>
        <source>Volume in the reservoir now</source>
        <translation type="unfinished">Prostornina, ki je zdaj v rezervoarju</translation>
    </message>
    <message>
        <source>Volume in the reservoir now, again</source>
        <translation type="unfinished">Prostornina, ki je zdaj v rezervoarju, znova</translation>
    </message>
    <message>
        <source>Keep the daily dose</source>
        <translation type="unfinished">Ohrani dnevni odmerek</translation>
    </message>
    <message>
        <source>Set another daily dose</source>
        <translation type="unfinished">Nastavi drug dnevni odmerek</translation>
    </message>
    <message>
        <source>New daily dose after the refill</source>
        <translation type="unfinished">Novi dnevni odmerek po polnjenju</translation>
    </message>
    <message>
        <source>Who knows that the pump&apos;s end comes first</source>
        <translation type="unfinished">Kdo ve, da se prej konča delovanje črpalke</translation>
    </message>
    <message>
        <source>Give the bridge bolus</source>
        <translation type="unfinished">Daj premostitveni bolus</translation>
    </message>
    <message>
        <source>Give no bridge bolus</source>
        <translation type="unfinished">Ne daj premostitvenega bolusa</translation>
    </message>
    <message>
        <source>Why there shall be no bridge</source>
        <translation type="unfinished">Zakaj naj ne bo premostitvenega bolusa</translation>
    </message>
    <message>
        <source>Old and new beside the refill</source>
        <translation type="unfinished">Staro in novo ob polnjenju</translation>
    </message>
    <message>
        <source>Reason for the refill&apos;s changes</source>
        <translation type="unfinished">Razlog za spremembe ob polnjenju</translation>
    </message>
    <message>
        <source>Commit the refill to the rig</source>
        <translation type="unfinished">Uveljavi polnjenje v napravi</translation>
    </message>
    <message>
        <source>Back to the refill; nothing is changed</source>
        <translation type="unfinished">Nazaj na polnjenje; nič se ne spremeni</translation>
    </message>
    <message>
        <source>Bytes that were sent for the refill</source>
        <translation type="unfinished">Bajti, poslani za polnjenje</translation>
    </message>
    <message>
        <source>Close the receipt of the refill</source>
        <translation type="unfinished">Zapri potrdilo o polnjenju</translation>
    </message>
    <message>
        <source>Confirm the dates of the new filling</source>
        <translation type="unfinished">Potrdi datume nove polnitve</translation>
    </message>
    <message>
        <source>Test dose that worked</source>
        <translation type="unfinished">Testni odmerek, ki je učinkoval</translation>
    </message>
    <message>
        <source>The test dose worked for: hours</source>
        <translation type="unfinished">Učinek testnega odmerka je trajal: ure</translation>
    </message>
    <message>
        <source>The test dose worked for: minutes</source>
        <translation type="unfinished">Učinek testnega odmerka je trajal: minute</translation>
    </message>
    <message>
        <source>The test dose worked for: seconds</source>
        <translation type="unfinished">Učinek testnega odmerka je trajal: sekunde</translation>
    </message>
    <message>
        <source>Copy the first daily dose and why</source>
        <translation type="unfinished">Kopiraj prvi dnevni odmerek in utemeljitev</translation>
    </message>
    <message>
        <source>What is treated, for the steps</source>
        <translation type="unfinished">Kaj se zdravi, za korake</translation>
    </message>
    <message>
        <source>Who is treated, for the steps</source>
        <translation type="unfinished">Kdo se zdravi, za korake</translation>
    </message>
    <message>
        <source>The dose is still being found</source>
        <translation type="unfinished">Odmerek se še določa</translation>
    </message>
    <message>
        <source>The dose has been found</source>
        <translation type="unfinished">Odmerek je določen</translation>
    </message>
    <message>
        <source>Present daily dose; empty for the one in force</source>
        <translation type="unfinished">Sedanji dnevni odmerek; prazno pomeni veljavnega</translation>
    </message>
    <message>
        <source>Copy the next step and why</source>
        <translation type="unfinished">Kopiraj naslednji korak in utemeljitev</translation>
    </message>
    <message>
        <source>Open Programme to change the dose</source>
        <translation type="unfinished">Odpri Programiranje za spremembo odmerka</translation>
    </message>
    <message>
        <source>Show one minute</source>
        <translation type="unfinished">Prikaži eno minuto</translation>
    </message>
    <message>
        <source>Show ten minutes</source>
        <translation type="unfinished">Prikaži deset minut</translation>
    </message>
    <message>
        <source>Show one hour</source>
        <translation type="unfinished">Prikaži eno uro</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation type="unfinished">Prikaži en dan</translation>
    </message>
    <message>
        <source>Show thirty days</source>
        <translation type="unfinished">Prikaži trideset dni</translation>
    </message>
    <message>
        <source>Show one year</source>
        <translation type="unfinished">Prikaži eno leto</translation>
    </message>
    <message>
        <source>Show ten years</source>
        <translation type="unfinished">Prikaži deset let</translation>
    </message>
    <message>
        <source>Return to now, and follow it</source>
        <translation type="unfinished">Vrni se na zdaj in sledi</translation>
    </message>
    <message>
        <source>Charts of reservoir, battery, flow and link over time</source>
        <translation type="unfinished">Grafi rezervoarja, baterije, pretoka in povezave skozi čas</translation>
    </message>
    <message>
        <source>Copy the values at the cursor</source>
        <translation type="unfinished">Kopiraj vrednosti pri kazalki</translation>
    </message>
    <message>
        <source>Export the charts or their data to a file</source>
        <translation type="unfinished">Izvozi grafe ali njihove podatke v datoteko</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished">Prekliči izvoz</translation>
    </message>
    <message>
        <source>Events, receipts, commands and link verdicts, newest first</source>
        <translation type="unfinished">Dogodki, potrdila, ukazi in izidi povezave, najnovejši najprej</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation type="unfinished">Prikaži samo vrstice s tem besedilom</translation>
    </message>
    <message>
        <source>Show only rows of this kind</source>
        <translation type="unfinished">Prikaži samo vrstice te vrste</translation>
    </message>
    <message>
        <source>Show and export only rows of this rig</source>
        <translation type="unfinished">Prikaži in izvozi samo vrstice te naprave</translation>
    </message>
    <message>
        <source>Download the rig&apos;s log</source>
        <translation type="unfinished">Prenesi zapisnik naprave</translation>
    </message>
    <message>
        <source>Export the logbook to a file</source>
        <translation type="unfinished">Izvozi dnevnik v datoteko</translation>
    </message>
    <message>
        <source>Verify the logbook&apos;s hash chain</source>
        <translation type="unfinished">Preveri verigo zgoščenih vrednosti dnevnika</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished">Kopiraj izbrane vrstice</translation>
    </message>
    <message>
        <source>Cancel the download, the export or the check</source>
        <translation type="unfinished">Prekliči prenos, izvoz ali preverjanje</translation>
    </message>
    <message>
        <source>Frames sent for this receipt</source>
        <translation type="unfinished">Okviri, poslani za to potrdilo</translation>
    </message>
    <message>
        <source>Copy the opened row</source>
        <translation type="unfinished">Kopiraj odprto vrstico</translation>
    </message>
    <message>
        <source>Close the opened row</source>
        <translation type="unfinished">Zapri odprto vrstico</translation>
    </message>
    <message>
        <source>Active alarms; opens Alarms</source>
        <translation type="unfinished">Aktivni alarmi; odpre Alarmi</translation>
    </message>
    <message>
        <source>Silence all active alarms</source>
        <translation type="unfinished">Utišaj vse aktivne alarme</translation>
    </message>
    <message>
        <source>Past alarms, newest first</source>
        <translation type="unfinished">Pretekli alarmi, najnovejši najprej</translation>
    </message>
    <message>
        <source>Play the two-tone signal of a critical alarm</source>
        <translation type="unfinished">Predvajaj dvotonski signal kritičnega alarma</translation>
    </message>
    <message>
        <source>Play the single tone of a non-critical alarm</source>
        <translation type="unfinished">Predvajaj enojni ton nekritičnega alarma</translation>
    </message>
    <message>
        <source>Sound active alarms</source>
        <translation type="unfinished">Oglašaj aktivne alarme</translation>
    </message>
    <message>
        <source>Frames as they passed, newest last</source>
        <translation type="unfinished">Okviri, kot so šli mimo, najnovejši na koncu</translation>
    </message>
    <message>
        <source>The chosen frame: fields and bytes</source>
        <translation type="unfinished">Izbrani okvir: polja in bajti</translation>
    </message>
    <message>
        <source>Show frames of both directions</source>
        <translation type="unfinished">Prikaži okvire obeh smeri</translation>
    </message>
    <message>
        <source>Show only frames to the rig</source>
        <translation type="unfinished">Prikaži samo okvire k napravi</translation>
    </message>
    <message>
        <source>Show only frames from the rig</source>
        <translation type="unfinished">Prikaži samo okvire od naprave</translation>
    </message>
    <message>
        <source>Show only frames of this message</source>
        <translation type="unfinished">Prikaži samo okvire tega sporočila</translation>
    </message>
    <message>
        <source>Show only what was no good frame</source>
        <translation type="unfinished">Prikaži samo, kar ni bilo dober okvir</translation>
    </message>
    <message>
        <source>Show only frames that hold this text</source>
        <translation type="unfinished">Prikaži samo okvire s tem besedilom</translation>
    </message>
    <message>
        <source>Hold the table still, or let it go on</source>
        <translation type="unfinished">Zadrži tabelo ali jo pusti teči</translation>
    </message>
    <message>
        <source>Forget all frames and figures</source>
        <translation type="unfinished">Pozabi vse okvire in številke</translation>
    </message>
    <message>
        <source>Save the frames as a capture</source>
        <translation type="unfinished">Shrani okvire kot posnetek</translation>
    </message>
    <message>
        <source>Open a capture and look at its frames</source>
        <translation type="unfinished">Odpri posnetek in si oglej njegove okvire</translation>
    </message>
    <message>
        <source>Cancel the opening of the capture</source>
        <translation type="unfinished">Prekliči odpiranje posnetka</translation>
    </message>
    <message>
        <source>Play the capture in place of a rig</source>
        <translation type="unfinished">Predvajaj posnetek namesto naprave</translation>
    </message>
    <message>
        <source>Show the live frames again</source>
        <translation type="unfinished">Znova prikaži okvire v živo</translation>
    </message>
    <message>
        <source>Write a report of this session</source>
        <translation type="unfinished">Napiši poročilo o tej seji</translation>
    </message>
    <message>
        <source>Cancel the session report</source>
        <translation type="unfinished">Prekliči poročilo o seji</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished">Barve, kot jih ima sistem</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished">Svetle barve</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished">Temne barve</translation>
    </message>
    <message>
        <source>English from the next start</source>
        <translation type="unfinished">Angleščina od naslednjega zagona</translation>
    </message>
    <message>
        <source>Croatian from the next start</source>
        <translation type="unfinished">Hrvaščina od naslednjega zagona</translation>
    </message>
    <message>
        <source>Slovenian from the next start</source>
        <translation type="unfinished">Slovenščina od naslednjega zagona</translation>
    </message>
    <message>
        <source>Write micrograms with the micro sign</source>
        <translation type="unfinished">Piši mikrograme z znakom mikro</translation>
    </message>
    <message>
        <source>Write micrograms as mcg</source>
        <translation type="unfinished">Piši mikrograme kot mcg</translation>
    </message>
    <message>
        <source>A comma parts thousands</source>
        <translation type="unfinished">Vejica ločuje tisočice</translation>
    </message>
    <message>
        <source>A space parts thousands, a comma begins decimals</source>
        <translation type="unfinished">Presledek ločuje tisočice, vejica začne decimalke</translation>
    </message>
    <message>
        <source>A bare number is a dose in micrograms per day</source>
        <translation type="unfinished">Samo število je odmerek v mikrogramih na dan</translation>
    </message>
    <message>
        <source>A bare number is a dose in milligrams per day</source>
        <translation type="unfinished">Samo število je odmerek v miligramih na dan</translation>
    </message>
    <message>
        <source>A bare number is a flow in millilitres per day</source>
        <translation type="unfinished">Samo število je pretok v mililitrih na dan</translation>
    </message>
    <message>
        <source>A bare number is a flow in microlitres per day</source>
        <translation type="unfinished">Samo število je pretok v mikrolitrih na dan</translation>
    </message>
    <message>
        <source>Ask the rig for its status</source>
        <translation type="unfinished">Vprašaj napravo po stanju</translation>
    </message>
    <message>
        <source>The rig tells its status once a second</source>
        <translation type="unfinished">Naprava sporoči stanje enkrat na sekundo</translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second</source>
        <translation type="unfinished">Naprava sporoči stanje 5-krat na sekundo</translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second</source>
        <translation type="unfinished">Naprava sporoči stanje 20-krat na sekundo</translation>
    </message>
    <message>
        <source>Alarms are heard</source>
        <translation type="unfinished">Alarmi se slišijo</translation>
    </message>
    <message>
        <source>Alarms are not heard</source>
        <translation type="unfinished">Alarmi se ne slišijo</translation>
    </message>
    <message>
        <source>Copy the place of the drug library</source>
        <translation type="unfinished">Kopiraj mesto knjižnice zdravil</translation>
    </message>
    <message>
        <source>Choose another drug library</source>
        <translation type="unfinished">Izberi drugo knjižnico zdravil</translation>
    </message>
    <message>
        <source>Return to the usual drug library</source>
        <translation type="unfinished">Vrni se na običajno knjižnico zdravil</translation>
    </message>
    <message>
        <source>Copy the place of the logbook</source>
        <translation type="unfinished">Kopiraj mesto dnevnika</translation>
    </message>
    <message>
        <source>Choose another logbook for the next start</source>
        <translation type="unfinished">Izberi drug dnevnik za naslednji zagon</translation>
    </message>
    <message>
        <source>Return all settings to how they were at first</source>
        <translation type="unfinished">Vrni vse nastavitve na začetne</translation>
    </message>
    <message>
        <source>Bring back the settings from before the reset</source>
        <translation type="unfinished">Povrni nastavitve izpred ponastavitve</translation>
    </message>
    <message>
        <source>There is nothing to print: connect to a rig.</source>
        <translation type="unfinished">Ni ničesar za tiskanje: povežite se z napravo.</translation>
    </message>
    <message>
        <source>Given to the printer: {title}</source>
        <translation type="unfinished">Predano tiskalniku: {title}</translation>
    </message>
    <message>
        <source>No printer is set up: save the page as a PDF</source>
        <translation type="unfinished">Tiskalnik ni nastavljen: stran shranite kot PDF</translation>
    </message>
    <message>
        <source>No printer is set up; the page is in {path}</source>
        <translation type="unfinished">Tiskalnik ni nastavljen; stran je v {path}</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation type="unfinished">Strani ni bilo mogoče natisniti.</translation>
    </message>
    <message>
        <source>Silence all</source>
        <translation type="unfinished">Utišaj vse</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Preskus</translation>
    </message>
    <message>
        <source>Active alarms are heard until they are silenced or clear</source>
        <translation type="unfinished">Aktivni alarmi se slišijo, dokler niso utišani ali ne prenehajo</translation>
    </message>
    <message>
        <source>{kind}: {signal}</source>
        <translation type="unfinished">{kind}: {signal}</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation type="unfinished">Aktivni alarmi</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished">Signali</translation>
    </message>
    <message>
        <source>Silencing is not clearing: a silenced alarm stays active, and sounds again 24 h of rig clock later, or when it is raised anew.</source>
        <translation type="unfinished">Utišanje ne odpravi alarma: utišan alarm ostane aktiven in se znova oglasi čez 24 h po uri naprave ali ko je sprožen na novo.</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation type="unfinished">Pretekli alarmi</translation>
    </message>
    <message>
        <source>None known. Download log on the Log page brings what the rig recorded before.</source>
        <translation type="unfinished">Ni znanih. »Prenesi zapisnik« na strani Zapisnik prinese, kar je naprava zapisala prej.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished">Zvok vklopljen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished">Zvok izklopljen</translation>
    </message>
    <message>
        <source>{kind} alarm: {name}. {sound}</source>
        <translation type="unfinished">{kind} alarm: {name}. {sound}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Poveži</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Prekliči</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Prekini</translation>
    </message>
    <message>
        <source>A rig on another machine, or a port that is not listed.</source>
        <translation type="unfinished">Naprava na drugem računalniku ali vrata, ki jih ni na seznamu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Naslov</translation>
    </message>
    <message>
        <source>Connected to {rig}</source>
        <translation type="unfinished">Povezano z napravo {rig}</translation>
    </message>
    <message>
        <source>Choose a rig to begin.</source>
        <translation type="unfinished">Za začetek izberite napravo.</translation>
    </message>
    <message>
        <source>Welcome. Plug in a rig, or start the software rig to try everything out.</source>
        <translation type="unfinished">Dobrodošli. Priključite napravo ali zaženite programsko napravo in preizkusite vse.</translation>
    </message>
    <message>
        <source>No port was found. Plug in a rig: it appears here by itself. Or start the software rig: it needs nothing plugged in.</source>
        <translation type="unfinished">Vrat ni bilo mogoče najti. Priključite napravo: tu se pojavi sama. Ali zaženite programsko napravo: ta ne potrebuje priklopa.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Osveži</translation>
    </message>
    <message>
        <source>Probe all</source>
        <translation type="unfinished">Preveri vsa</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished">Diagnoza</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished">Vrata</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Odstrani</translation>
    </message>
    <message>
        <source>Recent rigs</source>
        <translation type="unfinished">Nedavne naprave</translation>
    </message>
    <message>
        <source>Start software rig</source>
        <translation type="unfinished">Zaženi programsko napravo</translation>
    </message>
    <message>
        <source>A complete rig in software: it speaks the same protocol over a virtual port, with reservoir, battery, alarms and log.</source>
        <translation type="unfinished">Celotna naprava v programski obliki: govori isti protokol prek navideznih vrat ter ima rezervoar, baterijo, alarme in zapisnik.</translation>
    </message>
    <message>
        <source>Clock of the rig</source>
        <translation type="unfinished">Ura naprave</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished">Kaj gre narobe</translation>
    </message>
    <message>
        <source>No rig at hand?</source>
        <translation type="unfinished">Nimate naprave?</translation>
    </message>
    <message>
        <source>A pump profile of your own…</source>
        <translation type="unfinished">Lastni profil črpalke…</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation type="unfinished">Lastna datoteka…</translation>
    </message>
    <message>
        <source>Choose a pump profile</source>
        <translation type="unfinished">Izberite profil črpalke</translation>
    </message>
    <message>
        <source>Pump profiles (*.toml)</source>
        <translation type="unfinished">Profili črpalk (*.toml)</translation>
    </message>
    <message>
        <source>Choose a fault plan</source>
        <translation type="unfinished">Izberite načrt napak</translation>
    </message>
    <message>
        <source>Fault plans (*.toml)</source>
        <translation type="unfinished">Načrti napak (*.toml)</translation>
    </message>
    <message>
        <source>Search, as in: alarm</source>
        <translation type="unfinished">Iskanje, npr.: alarm</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Vse</translation>
    </message>
    <message>
        <source>All rigs</source>
        <translation type="unfinished">Vse naprave</translation>
    </message>
    <message>
        <source>Download log</source>
        <translation type="unfinished">Prenesi zapisnik</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Izvozi…</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished">Preveri verigo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopiraj</translation>
    </message>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <translation type="unfinished">Kopiraj vrstice (Ctrl+C)</translation>
    </message>
    <message>
        <source>Nothing is logged yet. What a rig records appears here as it happens; Download log brings what it recorded before.</source>
        <translation type="unfinished">Nič še ni zapisano. Kar naprava zapiše, se tu pojavi sproti; »Prenesi zapisnik« prinese, kar je zapisala prej.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">Zapisnik</translation>
    </message>
    <message>
        <source>Export the logbook</source>
        <translation type="unfinished">Izvoz dnevnika</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zapri</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation type="unfinished">Zapri vrstico (Esc)</translation>
    </message>
    <message>
        <source>Copy the row&apos;s text</source>
        <translation type="unfinished">Kopiraj besedilo vrstice</translation>
    </message>
    <message>
        <source>Frames sent</source>
        <translation type="unfinished">Poslani okviri</translation>
    </message>
    <message>
        <source>Nothing to show yet: connect to a rig.</source>
        <translation type="unfinished">Ni še česa prikazati: povežite se z napravo.</translation>
    </message>
    <message>
        <source>Interrogate</source>
        <translation type="unfinished">Odčitaj</translation>
    </message>
    <message>
        <source>Read everything anew (F5)</source>
        <translation type="unfinished">Preberi vse na novo (F5)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Natisni…</translation>
    </message>
    <message>
        <source>Print the overview (Ctrl+P)</source>
        <translation type="unfinished">Natisni pregled (Ctrl+P)</translation>
    </message>
    <message>
        <source>Change programme…</source>
        <translation type="unfinished">Spremeni program…</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished">Utišaj</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Pregled</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished">Terapija</translation>
    </message>
    <message>
        <source>Reservoir (computed)</source>
        <translation type="unfinished">Rezervoar (izračunano)</translation>
    </message>
    <message>
        <source>Stale: {age}</source>
        <translation type="unfinished">Zastarelo: {age}</translation>
    </message>
    <message>
        <source>None when last read</source>
        <translation type="unfinished">Ob zadnjem branju brez</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Brez</translation>
    </message>
    <message>
        <source>{alarm} ({kind})</source>
        <translation type="unfinished">{alarm} ({kind})</translation>
    </message>
    <message>
        <source>Review stages the programme: the rig checks it and echoes it. Nothing changes before you commit.</source>
        <translation type="unfinished">Preverjanje pripravi program: naprava ga preveri in vrne. Nič se ne spremeni, preden uveljavite.</translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation type="unfinished">Preveri spremembo…</translation>
    </message>
    <message>
        <source>Simple continuous</source>
        <translation type="unfinished">Enostavno neprekinjeno</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation type="unfinished">Najmanjši pretok</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation type="unfinished">Prilagodljivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Razveljavi</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Začni znova</translation>
    </message>
    <message>
        <source>Nothing can be programmed: no drug library</source>
        <translation type="unfinished">Programiranje ni mogoče: ni knjižnice zdravil</translation>
    </message>
    <message>
        <source>In the pump</source>
        <translation type="unfinished">V črpalki</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation type="unfinished">Novi program</translation>
    </message>
    <message>
        <source>Doses that the patient may ask for</source>
        <translation type="unfinished">Odmerki, ki jih lahko zahteva pacient</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished">Indikacija</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Starostna skupina</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation type="unfinished">Dnevni odmerek</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished">Pretok</translation>
    </message>
    <message>
        <source>dashed: now · bold: new</source>
        <translation type="unfinished">črtkano: zdaj · krepko: novo</translation>
    </message>
    <message>
        <source>New daily dose</source>
        <translation type="unfinished">Novi dnevni odmerek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Sprememba</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation type="unfinished">V 24 urah</translation>
    </message>
    <message>
        <source>Total in 24 hours</source>
        <translation type="unfinished">Skupaj v 24 urah</translation>
    </message>
    <message>
        <source>Flow meanwhile</source>
        <translation type="unfinished">Pretok medtem</translation>
    </message>
    <message>
        <source>Drug past the tip</source>
        <translation type="unfinished">Zdravilo čez konico</translation>
    </message>
    <message>
        <source>Type the dose of the bolus.</source>
        <translation type="unfinished">Vnesite odmerek bolusa.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} do {most}</translation>
    </message>
    <message>
        <source>The pump delivers in steps of {quantum}: {asked} cannot be had exactly, it gives {given}.</source>
        <translation type="unfinished">Črpalka dovaja v korakih po {quantum}: {asked} ni mogoče dati natančno, da se {given}.</translation>
    </message>
    <message>
        <source>{dose} of {drug}, once, over {duration}: {flow} instead of the programme, which then goes on. With it the next 24 hours bring {day}.</source>
        <translation type="unfinished">{dose} zdravila {drug}, enkrat, v {duration}: {flow} namesto programa, ki se nato nadaljuje. S tem bolusom naslednjih 24 ur prinese {day}.</translation>
    </message>
    <message>
        <source>Type the volume to prime.</source>
        <translation type="unfinished">Vnesite prostornino za predpolnitev.</translation>
    </message>
    <message>
        <source>{volume} at {flow}, once, instead of the programme, which then goes on.</source>
        <translation type="unfinished">{volume} pri {flow}, enkrat, namesto programa, ki se nato nadaljuje.</translation>
    </message>
    <message>
        <source>{volume} of the path stay empty: the programme has to fill them first.</source>
        <translation type="unfinished">Praznega dela poti ostane {volume}: najprej ga mora napolniti program.</translation>
    </message>
    <message>
        <source>{volume}, {source}</source>
        <translation type="unfinished">{volume}, {source}</translation>
    </message>
    <message>
        <source>Path to the tip</source>
        <translation type="unfinished">Pot do konice</translation>
    </message>
    <message>
        <source>Beyond a soft limit: a reason will be needed</source>
        <translation type="unfinished">Čez mehko mejo: potreben bo razlog</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Preberi znova</translation>
    </message>
    <message>
        <source>Review bolus…</source>
        <translation type="unfinished">Preveri bolus…</translation>
    </message>
    <message>
        <source>Review stages the bolus: the rig checks it and echoes it. Nothing is given before you commit.</source>
        <translation type="unfinished">Preverjanje pripravi bolus: naprava ga preveri in vrne. Nič se ne da, preden uveljavite.</translation>
    </message>
    <message>
        <source>Single bolus</source>
        <translation type="unfinished">Enkratni bolus</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation type="unfinished">Predpolnitev</translation>
    </message>
    <message>
        <source>A bolus is not over yet</source>
        <translation type="unfinished">Bolus še ni končan</translation>
    </message>
    <message>
        <source>As the rig computes it</source>
        <translation type="unfinished">Kot izračuna naprava</translation>
    </message>
    <message>
        <source>Empty: pump or catheter is new</source>
        <translation type="unfinished">Prazno: črpalka ali kateter je nov</translation>
    </message>
    <message>
        <source>Drug past the tip: a reason will be needed</source>
        <translation type="unfinished">Zdravilo čez konico: potreben bo razlog</translation>
    </message>
    <message>
        <source>Staging…</source>
        <translation type="unfinished">Priprava…</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished">Odmerek</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation type="unfinished">Trajanje</translation>
    </message>
    <message>
        <source>What tubing and catheter hold</source>
        <translation type="unfinished">Kaj vsebujeta cevje in kateter</translation>
    </message>
    <message>
        <source>Give a bolus</source>
        <translation type="unfinished">Dajanje bolusa</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation type="unfinished">Zdaj velja</translation>
    </message>
    <message>
        <source>Bolus</source>
        <translation type="unfinished">Bolus</translation>
    </message>
    <message>
        <source>Tubing and catheter, as the rig computes them</source>
        <translation type="unfinished">Cevje in kateter, kot ju izračuna naprava</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished">Meje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Končano</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Zaključek</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Potrdilo</translation>
    </message>
    <message>
        <source>What was asked, echoed, acknowledged and read back</source>
        <translation type="unfinished">Kaj je bilo zahtevano, vrnjeno kot odmev, potrjeno in ponovno prebrano</translation>
    </message>
    <message>
        <source>Reason, kept in the receipt</source>
        <translation type="unfinished">Razlog, ki se shrani v potrdilu</translation>
    </message>
    <message>
        <source>Overrides a soft limit</source>
        <translation type="unfinished">Preglasi mehko mejo</translation>
    </message>
    <message>
        <source>Commit to rig</source>
        <translation type="unfinished">Uveljavi v napravi</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished">Nazaj na urejanje</translation>
    </message>
    <message>
        <source>Review the change of {rig}</source>
        <translation type="unfinished">Preverite spremembo za napravo {rig}</translation>
    </message>
    <message>
        <source>Now: {therapy}</source>
        <translation type="unfinished">Zdaj: {therapy}</translation>
    </message>
    <message>
        <source>New: {therapy}</source>
        <translation type="unfinished">Novo: {therapy}</translation>
    </message>
    <message>
        <source>Expires in {time}</source>
        <translation type="unfinished">Poteče čez {time}</translation>
    </message>
    <message>
        <source>Change of the daily dose</source>
        <translation type="unfinished">Sprememba dnevnega odmerka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Razlog</translation>
    </message>
    <message>
        <source>Every field, as the rig echoed it</source>
        <translation type="unfinished">Vsako polje, kot ga je vrnila naprava</translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">Z besedami</translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished">Dan</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Temno</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Vklop</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Izklop</translation>
    </message>
    <message>
        <source>Is this the pump that is to be refilled? Next reads it anew; nothing is changed before you commit.</source>
        <translation type="unfinished">Ali je to črpalka, ki jo želite napolniti? »Naprej« jo prebere na novo; nič se ne spremeni, preden uveljavite.</translation>
    </message>
    <message>
        <source>The rig</source>
        <translation type="unfinished">Naprava</translation>
    </message>
    <message>
        <source>Expected and aspirated disagree: find out why</source>
        <translation type="unfinished">Pričakovano in aspirirano se ne ujemata: ugotovite, zakaj</translation>
    </message>
    <message>
        <source>What was found, kept in the receipt</source>
        <translation type="unfinished">Kaj je bilo ugotovljeno; shrani se v potrdilu</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished">Polnjenje</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished">Pričakovano</translation>
    </message>
    <message>
        <source>Aspirated</source>
        <translation type="unfinished">Aspirirano</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Razlika</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Dovedeno</translation>
    </message>
    <message>
        <source>The residual drifts</source>
        <translation type="unfinished">Ostanek vse bolj odstopa</translation>
    </message>
    <message>
        <source>Past refills of this rig</source>
        <translation type="unfinished">Pretekla polnjenja te naprave</translation>
    </message>
    <message>
        <source>Drain the reservoir, and measure what comes</source>
        <translation type="unfinished">Izpraznite rezervoar in izmerite, kar izteče</translation>
    </message>
    <message>
        <source>The concentration, typed again</source>
        <translation type="unfinished">Koncentracija, vnesena znova</translation>
    </message>
    <message>
        <source>The volume, typed again</source>
        <translation type="unfinished">Prostornina, vnesena znova</translation>
    </message>
    <message>
        <source>Type the volume that you measured in the syringe, not the size of the reservoir.</source>
        <translation type="unfinished">Vnesite prostornino, ki ste jo izmerili v brizgi, ne velikosti rezervoarja.</translation>
    </message>
    <message>
        <source>Fill the reservoir</source>
        <translation type="unfinished">Napolnite rezervoar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Izberi…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation type="unfinished">Uporabi običajno</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished">Ponastavi vse</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation type="unfinished">Razveljavi</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished">Izberi drugega…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Barve</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Jezik</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Videz</translation>
    </message>
    <message>
        <source>Micrograms</source>
        <translation type="unfinished">Mikrogrami</translation>
    </message>
    <message>
        <source>Bare numbers are</source>
        <translation type="unfinished">Sama števila so</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Števila</translation>
    </message>
    <message>
        <source>Units and numbers</source>
        <translation type="unfinished">Enote in števila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Stanje</translation>
    </message>
    <message>
        <source>Alarm sounds</source>
        <translation type="unfinished">Zvoki alarmov</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation type="unfinished">Dnevnik</translation>
    </message>
    <message>
        <source>Drug library</source>
        <translation type="unfinished">Knjižnica zdravil</translation>
    </message>
    <message>
        <source>The one that comes with Thecal</source>
        <translation type="unfinished">Tista, ki je priložena Thecalu</translation>
    </message>
    <message>
        <source>Drug libraries (*.toml)</source>
        <translation type="unfinished">Knjižnice zdravil (*.toml)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation type="unfinished">Bližnjice na tipkovnici (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Nastavitve</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished">Nič se ne zapisuje</translation>
    </message>
    <message>
        <source>Logbook from the next start</source>
        <translation type="unfinished">Dnevnik od naslednjega zagona</translation>
    </message>
    <message>
        <source>Logbooks (*.sqlite3)</source>
        <translation type="unfinished">Dnevniki (*.sqlite3)</translation>
    </message>
    <message>
        <source>With 1,750.5 a comma parts thousands. With 1&#x202f;750.5 it begins decimals when typed, as does a point; a number that could be read both ways is refused.</source>
        <translation type="unfinished">Pri 1,750.5 vejica ločuje tisočice. Pri 1&#x202f;750.5 vejica pri vnosu začne decimalke, enako kot pika; število, ki bi ga bilo mogoče prebrati na dva načina, je zavrnjeno.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Zdaj</translation>
    </message>
    <message>
        <source>Picture of the charts as PNG</source>
        <translation type="unfinished">Slika grafov kot PNG</translation>
    </message>
    <message>
        <source>All samples of this span as CSV</source>
        <translation type="unfinished">Vsi vzorci tega razpona kot CSV</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished">Kopiraj vrednosti</translation>
    </message>
    <message>
        <source>Copy values (Ctrl+C)</source>
        <translation type="unfinished">Kopiraj vrednosti (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wheel zooms, drag pans. Arrows, + and −; Shift and arrows move the cursor.</source>
        <translation type="unfinished">Kolesce poveča, vlečenje premakne. Puščice, + in −; Shift in puščice premikajo kazalko.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished">Trendi</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation type="unfinished">Izvoz vzorcev</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Shrani sliko</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished">Vsa sporočila</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation type="unfinished">Samo težave</translation>
    </message>
    <message>
        <source>Filter, as in: running, or 13 ee ef</source>
        <translation type="unfinished">Filter, npr.: running ali 13 ee ef</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Premor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Počisti</translation>
    </message>
    <message>
        <source>Save capture…</source>
        <translation type="unfinished">Shrani posnetek…</translation>
    </message>
    <message>
        <source>Open capture…</source>
        <translation type="unfinished">Odpri posnetek…</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished">Promet</translation>
    </message>
    <message>
        <source>Round trips, ms</source>
        <translation type="unfinished">Obhodni časi, ms</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation type="unfinished">Shrani posnetek</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished">Odpri posnetek</translation>
    </message>
    <message>
        <source>Disconnect from the rig?</source>
        <translation type="unfinished">Prekiniti povezavo z napravo?</translation>
    </message>
    <message>
        <source>A capture is played in place of the rig. The link to the rig ends; the pump goes on as it is.</source>
        <translation type="unfinished">Predvaja se posnetek namesto naprave. Povezava z napravo se konča; črpalka ostane v svojem stanju.</translation>
    </message>
    <message>
        <source>Disconnect and play</source>
        <translation type="unfinished">Prekini in predvajaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Nadaljuj</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished">Okvir</translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and bytes.</source>
        <translation type="unfinished">Izberite okvir, da vidite njegova polja in bajte.</translation>
    </message>
    <message>
        <source>Captures (*.jsonl)</source>
        <translation type="unfinished">Posnetki (*.jsonl)</translation>
    </message>
    <message>
        <source>Back to the live frames</source>
        <translation type="unfinished">Nazaj na okvire v živo</translation>
    </message>
    <message>
        <source>Play it in place of a rig</source>
        <translation type="unfinished">Predvajaj namesto naprave</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Stran {page} od {pages}</translation>
    </message>
    <message>
        <source>No sound here: none of {names} is installed.</source>
        <translation type="unfinished">Tu ni zvoka: nič od tega ni nameščeno: {names}.</translation>
    </message>
    <message>
        <source>No sound here: {name} could not play; is there a sound device?</source>
        <translation type="unfinished">Tu ni zvoka: {name} ni uspelo predvajati; ali obstaja zvočna naprava?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished">Kritičen</translation>
    </message>
    <message>
        <source>Non-critical</source>
        <translation type="unfinished">Nekritičen</translation>
    </message>
    <message>
        <source>two-tone signal</source>
        <translation type="unfinished">dvotonski signal</translation>
    </message>
    <message>
        <source>single tone</source>
        <translation type="unfinished">enojni ton</translation>
    </message>
    <message>
        <source>The computed reservoir is at or below its threshold.</source>
        <translation type="unfinished">Izračunana vsebina rezervoarja je na pragu ali pod njim.</translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty.</source>
        <translation type="unfinished">Opravite polnjenje, preden je rezervoar prazen.</translation>
    </message>
    <message>
        <source>The battery nears its end: 90 days after this alarm was raised the pump stops for good.</source>
        <translation type="unfinished">Baterija se bliža koncu: 90 dni po sprožitvi tega alarma se črpalka trajno ustavi.</translation>
    </message>
    <message>
        <source>Plan the replacement now, not at the next refill.</source>
        <translation type="unfinished">Zamenjavo načrtujte zdaj, ne ob naslednjem polnjenju.</translation>
    </message>
    <message>
        <source>One of two stored copies was bad at the last start; the other one is in use.</source>
        <translation type="unfinished">Ena od dveh shranjenih kopij je bila ob zadnjem zagonu slaba; v uporabi je druga.</translation>
    </message>
    <message>
        <source>Interrogate and compare the therapy with the last receipt.</source>
        <translation type="unfinished">Odčitajte in primerjajte terapijo z zadnjim potrdilom.</translation>
    </message>
    <message>
        <source>The computed reservoir is zero: nothing is delivered, though the pump is running.</source>
        <translation type="unfinished">Izračunana vsebina rezervoarja je nič: ne dovaja se ničesar, čeprav črpalka deluje.</translation>
    </message>
    <message>
        <source>Refill now, and watch for withdrawal.</source>
        <translation type="unfinished">Opravite polnjenje zdaj in bodite pozorni na odtegnitvene znake.</translation>
    </message>
    <message>
        <source>The battery is at its end: the pump has stopped for good.</source>
        <translation type="unfinished">Baterija je pri koncu: črpalka se je trajno ustavila.</translation>
    </message>
    <message>
        <source>Replace the pump; no command starts it again.</source>
        <translation type="unfinished">Zamenjajte črpalko; noben ukaz je ne zažene znova.</translation>
    </message>
    <message>
        <source>The motor should turn and does not, as in a strong magnetic field: nothing is delivered.</source>
        <translation type="unfinished">Motor bi se moral vrteti, pa se ne, kot v močnem magnetnem polju: ne dovaja se ničesar.</translation>
    </message>
    <message>
        <source>Leave the field, interrogate until the stall clears, and confirm the flow.</source>
        <translation type="unfinished">Zapustite polje, odčitavajte, dokler zastoj ne preneha, in potrdite pretok.</translation>
    </message>
    <message>
        <source>The pump has been stopped for 48 h or longer.</source>
        <translation type="unfinished">Črpalka je ustavljena že 48 h ali dlje.</translation>
    </message>
    <message>
        <source>Resume delivery, or record why it stays stopped.</source>
        <translation type="unfinished">Nadaljujte dovajanje ali zapišite, zakaj ostaja ustavljena.</translation>
    </message>
    <message>
        <source>No stored therapy could be read: the pump is stopped.</source>
        <translation type="unfinished">Nobene shranjene terapije ni bilo mogoče prebrati: črpalka je ustavljena.</translation>
    </message>
    <message>
        <source>Programme the whole therapy anew, then resume delivery.</source>
        <translation type="unfinished">Znova programirajte celotno terapijo, nato nadaljujte dovajanje.</translation>
    </message>
    <message>
        <source>The last start was caused by low battery voltage.</source>
        <translation type="unfinished">Zadnji zagon je povzročila nizka napetost baterije.</translation>
    </message>
    <message>
        <source>Interrogate, check therapy and battery, and plan the replacement.</source>
        <translation type="unfinished">Odčitajte, preverite terapijo in baterijo ter načrtujte zamenjavo.</translation>
    </message>
    <message>
        <source>This programmer does not know the alarm.</source>
        <translation type="unfinished">Ta programator tega alarma ne pozna.</translation>
    </message>
    <message>
        <source>Look it up in PROTOCOL.md.</source>
        <translation type="unfinished">Poiščite ga v PROTOCOL.md.</translation>
    </message>
    <message>
        <source>Tone test: {kind}, {signal}.</source>
        <translation type="unfinished">Preskus tona: {kind}, {signal}.</translation>
    </message>
    <message>
        <source>Since {time} (rig clock)</source>
        <translation type="unfinished">Od {time} (ura naprave)</translation>
    </message>
    <message>
        <source>Sounds: {signal}</source>
        <translation type="unfinished">Oglaša se: {signal}</translation>
    </message>
    <message>
        <source>No active alarm when last read</source>
        <translation type="unfinished">Ob zadnjem branju ni bilo aktivnih alarmov</translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation type="unfinished">Ni aktivnih alarmov</translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm when last read</source>
        <comment>{n} active alarms when last read</comment>
        <translation type="unfinished">
            <numerusform>Ob zadnjem branju {n} aktiven alarm</numerusform>
            <numerusform>Ob zadnjem branju {n} aktivna alarma</numerusform>
            <numerusform>Ob zadnjem branju {n} aktivni alarmi</numerusform>
            <numerusform>Ob zadnjem branju {n} aktivnih alarmov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm</source>
        <comment>{n} active alarms</comment>
        <translation type="unfinished">
            <numerusform>{n} aktiven alarm</numerusform>
            <numerusform>{n} aktivna alarma</numerusform>
            <numerusform>{n} aktivni alarmi</numerusform>
            <numerusform>{n} aktivnih alarmov</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again 24 h after it was silenced</source>
        <translation type="unfinished">Utišan, še vedno aktiven · znova se oglasi 24 h po utišanju</translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again at {time} (rig clock)</source>
        <translation type="unfinished">Utišan, še vedno aktiven · znova se oglasi ob {time} (ura naprave)</translation>
    </message>
    <message>
        <source>before the first record</source>
        <translation type="unfinished">pred prvim zapisom</translation>
    </message>
    <message>
        <source>{time}, rig restarted</source>
        <translation type="unfinished">{time}, naprava znova zagnana</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">enkrat</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">nikoli</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation type="unfinished">
            <numerusform>{n}-krat</numerusform>
            <numerusform>{n}-krat</numerusform>
            <numerusform>{n}-krat</numerusform>
            <numerusform>{n}-krat</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a port, or type its name.</source>
        <translation type="unfinished">Izberite vrata ali vnesite njihovo ime.</translation>
    </message>
    <message>
        <source>Connecting to {port}…</source>
        <translation type="unfinished">Povezovanje z vrati {port}…</translation>
    </message>
    <message>
        <source>No software rig: {why}.</source>
        <translation type="unfinished">Ni programske naprave: {why}.</translation>
    </message>
    <message>
        <source>Starting a software rig…</source>
        <translation type="unfinished">Zaganjanje programske naprave…</translation>
    </message>
    <message>
        <source>On {port} is rig {found}, not {wanted}.</source>
        <translation type="unfinished">Na vratih {port} je naprava {found}, ne {wanted}.</translation>
    </message>
    <message>
        <source>Choose the port itself if you want the rig that is there.</source>
        <translation type="unfinished">Izberite sama vrata, če želite napravo, ki je tam.</translation>
    </message>
    <message>
        <source>{rig} on {port}</source>
        <translation type="unfinished">{rig} na vratih {port}</translation>
    </message>
    <message>
        <source>Ask the rig</source>
        <translation type="unfinished">Vprašaj napravo</translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation type="unfinished">Znova ustavi</translation>
    </message>
    <message>
        <source>Resume delivery…</source>
        <translation type="unfinished">Nadaljuj dovajanje…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">Vzeto na znanje</translation>
    </message>
    <message>
        <source>Start delivery?</source>
        <translation type="unfinished">Začeti dovajanje?</translation>
    </message>
    <message>
        <source>Start delivery of {drug}, {dose}?</source>
        <translation type="unfinished">Začeti dovajanje: {drug}, {dose}?</translation>
    </message>
    <message>
        <source>Stopping the pump…</source>
        <translation type="unfinished">Ustavljanje črpalke…</translation>
    </message>
    <message>
        <source>stop button</source>
        <translation type="unfinished">gumb STOP</translation>
    </message>
    <message>
        <source>Resuming delivery…</source>
        <translation type="unfinished">Nadaljevanje dovajanja…</translation>
    </message>
    <message>
        <source>Asking the rig…</source>
        <translation type="unfinished">Poizvedba pri napravi…</translation>
    </message>
    <message>
        <source>Interrogated: therapy and status were read anew.</source>
        <translation type="unfinished">Odčitano: terapija in stanje sta prebrana na novo.</translation>
    </message>
    <message>
        <source>Interrogating…</source>
        <translation type="unfinished">Odčitavanje…</translation>
    </message>
    <message>
        <source>Alarms silenced. They are still active.</source>
        <translation type="unfinished">Alarmi so utišani. Še vedno so aktivni.</translation>
    </message>
    <message>
        <source>Silencing…</source>
        <translation type="unfinished">Utišanje…</translation>
    </message>
    <message>
        <source>The pump is stopped: the rig confirmed it.</source>
        <translation type="unfinished">Črpalka je ustavljena: naprava je to potrdila.</translation>
    </message>
    <message>
        <source>The stop is not confirmed: {note}.</source>
        <translation type="unfinished">Ustavitev ni potrjena: {note}.</translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation type="unfinished">Ustavitev ni bila poslana: {why}</translation>
    </message>
    <message>
        <source>The pump is running: the rig confirmed it.</source>
        <translation type="unfinished">Črpalka deluje: naprava je to potrdila.</translation>
    </message>
    <message>
        <source>The pump was not resumed. {note}</source>
        <translation type="unfinished">Delovanje črpalke se ni nadaljevalo. {note}</translation>
    </message>
    <message>
        <source>Whether the pump was resumed is not known. {note}</source>
        <translation type="unfinished">Ali se je delovanje črpalke nadaljevalo, ni znano. {note}</translation>
    </message>
    <message>
        <source>There is no open change.</source>
        <translation type="unfinished">Ni odprte spremembe.</translation>
    </message>
    <message>
        <source>Still unknown. {note}</source>
        <translation type="unfinished">Še vedno neznano. {note}</translation>
    </message>
    <message>
        <source>The rig says: the change was applied.</source>
        <translation type="unfinished">Naprava javlja: sprememba je bila izvedena.</translation>
    </message>
    <message>
        <source>The rig says: the change was not applied.</source>
        <translation type="unfinished">Naprava javlja: sprememba ni bila izvedena.</translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation type="unfinished">IZID NEZNAN</translation>
    </message>
    <message>
        <source>A change was sent and not confirmed. It may or may not be in force; do not leave before the rig has been asked.</source>
        <translation type="unfinished">Sprememba je bila poslana in ni potrjena. Morda velja, morda ne; ne odidite, dokler naprava ni vprašana.</translation>
    </message>
    <message>
        <source>STOP NOT CONFIRMED</source>
        <translation type="unfinished">USTAVITEV NI POTRJENA</translation>
    </message>
    <message>
        <source>The rig did not answer. The pump may still be running.</source>
        <translation type="unfinished">Naprava ni odgovorila. Črpalka morda še deluje.</translation>
    </message>
    <message>
        <source>PUMP STOPPED</source>
        <translation type="unfinished">ČRPALKA USTAVLJENA</translation>
    </message>
    <message>
        <source>Nothing is delivered until delivery is resumed.</source>
        <translation type="unfinished">Dokler se dovajanje ne nadaljuje, se ne dovaja ničesar.</translation>
    </message>
    <message>
        <source>PUMP NOT DELIVERING: TELEMETRY MODE</source>
        <translation type="unfinished">ČRPALKA NE DOVAJA: TELEMETRIJSKI NAČIN</translation>
    </message>
    <message>
        <source>Interference met a sounding alarm. Nothing is delivered until the rig is interrogated.</source>
        <translation type="unfinished">Med oglašanjem alarma je nastopila motnja. Dokler naprava ni odčitana, se ne dovaja ničesar.</translation>
    </message>
    <message>
        <source>The update has not ended, and nothing is delivered meanwhile. Interrogate the rig, make the change again, and see it RUNNING before you leave.</source>
        <translation type="unfinished">Posodabljanje se ni končalo in medtem se ne dovaja ničesar. Odčitajte napravo, znova izvedite spremembo in se pred odhodom prepričajte, da piše DELUJE.</translation>
    </message>
    <message>
        <source>PUMP STOPPED FOR GOOD</source>
        <translation type="unfinished">ČRPALKA TRAJNO USTAVLJENA</translation>
    </message>
    <message>
        <source>The battery is at its end: replace the rig&apos;s battery.</source>
        <translation type="unfinished">Baterija je pri koncu: zamenjajte baterijo naprave.</translation>
    </message>
    <message>
        <source>PUMP WAS IN TELEMETRY MODE</source>
        <translation type="unfinished">ČRPALKA JE BILA V TELEMETRIJSKEM NAČINU</translation>
    </message>
    <message>
        <source>It delivered nothing until it was interrogated. Download the log to see since when, confirm the flow, and watch for withdrawal.</source>
        <translation type="unfinished">Do odčitanja ni dovajala ničesar. Prenesite zapisnik, da vidite, od kdaj, potrdite pretok in bodite pozorni na odtegnitvene znake.</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished">DELUJE</translation>
    </message>
    <message>
        <source>NOT DELIVERING</source>
        <translation type="unfinished">NE DOVAJA</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation type="unfinished">USTAVLJENA</translation>
    </message>
    <message>
        <source>UPDATING</source>
        <translation type="unfinished">POSODABLJANJE</translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation type="unfinished">KONEC (EOS)</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished">NEZNANO</translation>
    </message>
    <message>
        <source>NO RIG</source>
        <translation type="unfinished">NI NAPRAVE</translation>
    </message>
    <message>
        <source>Connected · poor</source>
        <translation type="unfinished">Povezano · slabo</translation>
    </message>
    <message>
        <source>Connected · weak</source>
        <translation type="unfinished">Povezano · šibko</translation>
    </message>
    <message>
        <source>Connected · fair</source>
        <translation type="unfinished">Povezano · zadovoljivo</translation>
    </message>
    <message>
        <source>Connected · good</source>
        <translation type="unfinished">Povezano · dobro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">Ni povezave</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation type="unfinished">Ne odgovarja</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished">še ni prebrano</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished">pred {age}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">pravkar</translation>
    </message>
    <message>
        <source>Replay · no rig</source>
        <translation type="unfinished">Predvajanje · ni naprave</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished">Ponovno povezovanje…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished">Povezovanje…</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation type="unfinished">Povezava izgubljena</translation>
    </message>
    <message>
        <source>last seen {state}</source>
        <translation type="unfinished">nazadnje {state}</translation>
    </message>
    <message>
        <source>as was recorded</source>
        <translation type="unfinished">kot je bilo posneto</translation>
    </message>
    <message>
        <source>telemetry mode: interrogate the rig</source>
        <translation type="unfinished">telemetrijski način: odčitajte napravo</translation>
    </message>
    <message>
        <source>motor stalled</source>
        <translation type="unfinished">zastoj motorja</translation>
    </message>
    <message>
        <source>reservoir empty</source>
        <translation type="unfinished">rezervoar je prazen</translation>
    </message>
    <message>
        <source>running, but no flow</source>
        <translation type="unfinished">deluje, a ni pretoka</translation>
    </message>
    <message>
        <source>{kind}, {left} left</source>
        <translation type="unfinished">{kind}, še {left}</translation>
    </message>
    <message>
        <source>delivering {flow}</source>
        <translation type="unfinished">dovaja {flow}</translation>
    </message>
    <message>
        <source>putting a change into effect</source>
        <translation type="unfinished">sprememba začenja veljati</translation>
    </message>
    <message>
        <source>nothing is delivered</source>
        <translation type="unfinished">ne dovaja se ničesar</translation>
    </message>
    <message>
        <source>below {lowest}; above {highest}; above {dose}</source>
        <translation type="unfinished">pod {lowest}; nad {highest}; nad {dose}</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation type="unfinished">Samo z razlogom</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Zavrnjeno</translation>
    </message>
    <message>
        <source>Refused by the rig</source>
        <translation type="unfinished">Zavrne naprava</translation>
    </message>
    <message>
        <source>{file} has no limits for {drug}: only those of the rig hold.</source>
        <translation type="unfinished">{file} nima mej za {drug}: veljajo le meje naprave.</translation>
    </message>
    <message>
        <source>a change beyond {limit}</source>
        <translation type="unfinished">sprememba čez {limit}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation type="unfinished">nad {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation type="unfinished">pod {limit}</translation>
    </message>
    <message>
        <source>{limit} (unverified)</source>
        <translation type="unfinished">{limit} (nepreverjeno)</translation>
    </message>
    <message>
        <source>Downloading the rig&apos;s log</source>
        <translation type="unfinished">Prenašanje zapisnika naprave</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished">Izvažanje</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation type="unfinished">Preverjanje verige</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} row to {path}</source>
        <comment>Exported {n:,} rows to {path}</comment>
        <translation type="unfinished">
            <numerusform>Izvožena {n:,} vrstica v {path}</numerusform>
            <numerusform>Izvoženi {n:,} vrstici v {path}</numerusform>
            <numerusform>Izvožene {n:,} vrstice v {path}</numerusform>
            <numerusform>Izvoženih {n:,} vrstic v {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting, {n} row</source>
        <comment>Exporting, {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>Izvažanje, {n:,} vrstica</numerusform>
            <numerusform>Izvažanje, {n:,} vrstici</numerusform>
            <numerusform>Izvažanje, {n:,} vrstice</numerusform>
            <numerusform>Izvažanje, {n:,} vrstic</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the chain.</source>
        <translation type="unfinished">Preverjanje je bilo preklicano: o verigi ni znano nič.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {n} row checked.</source>
        <comment>The chain is whole: {n:,} rows checked.</comment>
        <translation type="unfinished">
            <numerusform>Veriga je cela: preverjena {n:,} vrstica.</numerusform>
            <numerusform>Veriga je cela: preverjeni {n:,} vrstici.</numerusform>
            <numerusform>Veriga je cela: preverjene {n:,} vrstice.</numerusform>
            <numerusform>Veriga je cela: preverjenih {n:,} vrstic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is broken: {problem}. {n} row before it fits.</source>
        <comment>The chain is broken: {problem}. {n:,} rows before it fit.</comment>
        <translation type="unfinished">
            <numerusform>Veriga je prekinjena: {problem}. {n:,} vrstica pred tem se ujema.</numerusform>
            <numerusform>Veriga je prekinjena: {problem}. {n:,} vrstici pred tem se ujemata.</numerusform>
            <numerusform>Veriga je prekinjena: {problem}. {n:,} vrstice pred tem se ujemajo.</numerusform>
            <numerusform>Veriga je prekinjena: {problem}. {n:,} vrstic pred tem se ujema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest {n} row</source>
        <comment>the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>najnovejša {n:,} vrstica</numerusform>
            <numerusform>najnovejši {n:,} vrstici</numerusform>
            <numerusform>najnovejše {n:,} vrstice</numerusform>
            <numerusform>najnovejših {n:,} vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{n:,} vrstica</numerusform>
            <numerusform>{n:,} vrstici</numerusform>
            <numerusform>{n:,} vrstice</numerusform>
            <numerusform>{n:,} vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of the newest {n} row</source>
        <comment>{shown:,} of the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{shown:,} od najnovejše {n:,} vrstice</numerusform>
            <numerusform>{shown:,} od najnovejših {n:,} vrstic</numerusform>
            <numerusform>{shown:,} od najnovejših {n:,} vrstic</numerusform>
            <numerusform>{shown:,} od najnovejših {n:,} vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n} row</source>
        <comment>{shown:,} of {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{shown:,} od {n:,} vrstice</numerusform>
            <numerusform>{shown:,} od {n:,} vrstic</numerusform>
            <numerusform>{shown:,} od {n:,} vrstic</numerusform>
            <numerusform>{shown:,} od {n:,} vrstic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download cancelled: {n} new log record is in the logbook.</source>
        <comment>Download cancelled: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform>Prenos preklican: v dnevniku je {n:,} nov zapis zapisnika.</numerusform>
            <numerusform>Prenos preklican: v dnevniku sta {n:,} nova zapisa zapisnika.</numerusform>
            <numerusform>Prenos preklican: v dnevniku so {n:,} novi zapisi zapisnika.</numerusform>
            <numerusform>Prenos preklican: v dnevniku je {n:,} novih zapisov zapisnika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloaded: {n} new log record is in the logbook.</source>
        <comment>Downloaded: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform>Preneseno: v dnevniku je {n:,} nov zapis zapisnika.</numerusform>
            <numerusform>Preneseno: v dnevniku sta {n:,} nova zapisa zapisnika.</numerusform>
            <numerusform>Preneseno: v dnevniku so {n:,} novi zapisi zapisnika.</numerusform>
            <numerusform>Preneseno: v dnevniku je {n:,} novih zapisov zapisnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts, commands and link as CSV</source>
        <translation type="unfinished">Potrdila, ukazi in povezava kot CSV</translation>
    </message>
    <message>
        <source>Rig records as CSV</source>
        <translation type="unfinished">Zapisi naprave kot CSV</translation>
    </message>
    <message>
        <source>Receipts, commands and link as JSON Lines</source>
        <translation type="unfinished">Potrdila, ukazi in povezava kot JSON Lines</translation>
    </message>
    <message>
        <source>Rig records as JSON Lines</source>
        <translation type="unfinished">Zapisi naprave kot JSON Lines</translation>
    </message>
    <message>
        <source>Everything, samples too, as JSON Lines</source>
        <translation type="unfinished">Vse, tudi vzorci, kot JSON Lines</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished">Izvoz je bil preklican; nič ni bilo zapisano.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {problem}. Choose another place.</source>
        <translation type="unfinished">V {path} ni mogoče pisati: {problem}. Izberite drugo mesto.</translation>
    </message>
    <message>
        <source>Command: {action}</source>
        <translation type="unfinished">Ukaz: {action}</translation>
    </message>
    <message>
        <source>records {first} to {last} of the rig&apos;s log</source>
        <translation type="unfinished">zapisi od {first} do {last} iz zapisnika naprave</translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation type="unfinished">Izgubljeni zapisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Opomba</translation>
    </message>
    <message>
        <source>Receipt: {action}</source>
        <translation type="unfinished">Potrdilo: {action}</translation>
    </message>
    <message>
        <source>A receipt that cannot be read</source>
        <translation type="unfinished">Potrdilo, ki ga ni mogoče prebrati</translation>
    </message>
    <message>
        <source>critical, silenced</source>
        <translation type="unfinished">kritičen, utišan</translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished">kritičen</translation>
    </message>
    <message>
        <source>non-critical, silenced</source>
        <translation type="unfinished">nekritičen, utišan</translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation type="unfinished">nekritičen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktivno</translation>
    </message>
    <message>
        <source>Overview of rig {serial}</source>
        <translation type="unfinished">Pregled naprave {serial}</translation>
    </message>
    <message>
        <source>Test rig only. Not a medical device.</source>
        <translation type="unfinished">Samo preskusna naprava. Ni medicinski pripomoček.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Odčitek</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished">Prebrano ob</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Starost</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Prostornina</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished">Napolnjenost</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished">Koncentracija</translation>
    </message>
    <message>
        <source>revision {revision:,} · {age}</source>
        <translation type="unfinished">revizija {revision:,} · {age}</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation type="unfinished">od {capacity}</translation>
    </message>
    <message>
        <source>read just now</source>
        <translation type="unfinished">prebrano pravkar</translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation type="unfinished">prebrano pred {age}</translation>
    </message>
    <message>
        <source>{new}; before {old}</source>
        <translation type="unfinished">{new}; prej {old}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Opozorilo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dan</translation>
    </message>
    <message>
        <source>Programme of rig {serial}</source>
        <translation type="unfinished">Program naprave {serial}</translation>
    </message>
    <message>
        <source>Reservoir and battery</source>
        <translation type="unfinished">Rezervoar in baterija</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Zapis</translation>
    </message>
    <message>
        <source>What is in force is not known: the change may have been applied, or not. Do not leave before the rig has been asked.</source>
        <translation type="unfinished">Ni znano, kaj velja: sprememba je bila morda izvedena, morda ne. Ne odidite, dokler naprava ni vprašana.</translation>
    </message>
    <message>
        <source>In force now: not known</source>
        <translation type="unfinished">Zdaj velja: ni znano</translation>
    </message>
    <message>
        <source>What was read back is not what was asked, or others have changed it: look at it.</source>
        <translation type="unfinished">Ponovno prebrano ni to, kar je bilo zahtevano, ali pa so drugi to spremenili: preglejte.</translation>
    </message>
    <message>
        <source>In force now, as read back</source>
        <translation type="unfinished">Zdaj velja, kot je bilo ponovno prebrano</translation>
    </message>
    <message>
        <source>In force now, as last read</source>
        <translation type="unfinished">Zdaj velja, kot je bilo nazadnje prebrano</translation>
    </message>
    <message>
        <source>It was changed again since this change was read back.</source>
        <translation type="unfinished">Odkar je bila ta sprememba ponovno prebrana, je prišlo do nove spremembe.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ni znano</translation>
    </message>
    <message>
        <source>What the pump does is not known.</source>
        <translation type="unfinished">Ni znano, kaj črpalka dela.</translation>
    </message>
    <message>
        <source>What the pump does now is not known: the rig is not heard.</source>
        <translation type="unfinished">Ni znano, kaj črpalka zdaj dela: naprave ni slišati.</translation>
    </message>
    <message>
        <source>The pump runs, but NOTHING IS DELIVERED: see the alarms.</source>
        <translation type="unfinished">Črpalka deluje, vendar se NE DOVAJA NIČESAR: glejte alarme.</translation>
    </message>
    <message>
        <source>The change is being put into effect: wait for RUNNING.</source>
        <translation type="unfinished">Sprememba začenja veljati: počakajte na DELUJE.</translation>
    </message>
    <message>
        <source>THE PUMP IS NOT RUNNING ({state}): nothing is delivered. Do not leave like this.</source>
        <translation type="unfinished">ČRPALKA NE DELUJE ({state}): ne dovaja se ničesar. Ne odidite v tem stanju.</translation>
    </message>
    <message>
        <source>Low alarm, at {level}</source>
        <translation type="unfinished">Alarm nizke ravni, pri {level}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Prazen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished">doseženo</translation>
    </message>
    <message>
        <source>not while stopped</source>
        <translation type="unfinished">ne, dokler je ustavljena</translation>
    </message>
    <message>
        <source>Replace from (ERI)</source>
        <translation type="unfinished">Zamenjati od (ERI)</translation>
    </message>
    <message>
        <source>Stops for good (EOS)</source>
        <translation type="unfinished">Trajna ustavitev (EOS)</translation>
    </message>
    <message numerus="yes">
        <source>{date} · in {n} day</source>
        <comment>{date} · in {n:,} days</comment>
        <translation type="unfinished">
            <numerusform>{date} · čez {n:,} dan</numerusform>
            <numerusform>{date} · čez {n:,} dneva</numerusform>
            <numerusform>{date} · čez {n:,} dni</numerusform>
            <numerusform>{date} · čez {n:,} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Serijska številka</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Model</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished">Vdelani program</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished">Kalibracija</translation>
    </message>
    <message>
        <source>Metering quantum</source>
        <translation type="unfinished">Kvant doziranja</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation type="unfinished">Motor</translation>
    </message>
    <message>
        <source>Delivered in all</source>
        <translation type="unfinished">Skupaj dovedeno</translation>
    </message>
    <message>
        <source>Rig&apos;s clock</source>
        <translation type="unfinished">Ura naprave</translation>
    </message>
    <message>
        <source>Clock runs</source>
        <translation type="unfinished">Ura teče</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Vrata</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished">Obhodni čas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odgovorom</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished">Brez odgovora</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished">Ponovljeno</translation>
    </message>
    <message>
        <source>Damaged frames</source>
        <translation type="unfinished">Poškodovani okviri</translation>
    </message>
    <message>
        <source>Cancelled after {done} of {total}.</source>
        <translation type="unfinished">Preklicano po {done} od {total}.</translation>
    </message>
    <message>
        <source>{number} of {total}: {port}…</source>
        <translation type="unfinished">{number} od {total}: {port}…</translation>
    </message>
    <message>
        <source>software rig</source>
        <translation type="unfinished">programska naprava</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation type="unfinished">serijska vrata</translation>
    </message>
    <message>
        <source>The window is connected to {port}.</source>
        <translation type="unfinished">Okno je povezano z vrati {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rig on {ports} ports.</source>
        <comment>{n:,} rigs on {ports} ports.</comment>
        <translation type="unfinished">
            <numerusform>{n:,} naprava na {ports} vratih.</numerusform>
            <numerusform>{n:,} napravi na {ports} vratih.</numerusform>
            <numerusform>{n:,} naprave na {ports} vratih.</numerusform>
            <numerusform>{n:,} naprav na {ports} vratih.</numerusform>
        </translation>
    </message>
    <message>
        <source>rig {rig}</source>
        <translation type="unfinished">naprava {rig}</translation>
    </message>
    <message>
        <source>Rig {rig} answers on {port}.</source>
        <translation type="unfinished">Naprava {rig} odgovarja na vratih {port}.</translation>
    </message>
    <message>
        <source>Nothing is in the way: connect to it.</source>
        <translation type="unfinished">Ni ovir: povežite se z njo.</translation>
    </message>
    <message>
        <source>Staged, and the echo compared</source>
        <translation type="unfinished">Pripravljeno in odmev primerjan</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished">Uveljavitev</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">Ponovno branje</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation type="unfinished">Potrdilo zapisano</translation>
    </message>
    <message>
        <source>Type the reason: it is kept in the receipt with the limits overridden.</source>
        <translation type="unfinished">Vnesite razlog: shrani se v potrdilu skupaj s preglašenimi mejami.</translation>
    </message>
    <message>
        <source>Staging: the rig checks the programme. Nothing changes yet.</source>
        <translation type="unfinished">Priprava: naprava preverja program. Nič se še ne spremeni.</translation>
    </message>
    <message>
        <source>The review was left: nothing was changed.</source>
        <translation type="unfinished">Preverjanje je bilo zapuščeno: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>Committing: wait for the receipt.</source>
        <translation type="unfinished">Uveljavljanje: počakajte na potrdilo.</translation>
    </message>
    <message>
        <source>How the last change ended is not known yet: interrogate the rig first.</source>
        <translation type="unfinished">Še ni znano, kako se je končala zadnja sprememba: najprej poizvedite pri napravi.</translation>
    </message>
    <message>
        <source>The review took too long and has expired: nothing was changed.</source>
        <translation type="unfinished">Preverjanje je trajalo predolgo in je poteklo: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>The link was lost during the review: nothing was changed.</source>
        <translation type="unfinished">Povezava se je med preverjanjem izgubila: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>The rig echoed the programme as asked. Review it, then commit.</source>
        <translation type="unfinished">Naprava je program vrnila, kot je bil zahtevan. Preverite ga, nato uveljavite.</translation>
    </message>
    <message>
        <source>Not staged, nothing was changed: {why}</source>
        <translation type="unfinished">Ni pripravljeno, nič ni bilo spremenjeno: {why}</translation>
    </message>
    <message>
        <source>Nothing can be programmed: {why}</source>
        <translation type="unfinished">Programiranje ni mogoče: {why}</translation>
    </message>
    <message>
        <source>The rig has not told yet what tubing and catheter hold.</source>
        <translation type="unfinished">Naprava še ni sporočila, kaj je v cevju in katetru.</translation>
    </message>
    <message>
        <source>The {kind} is not over, {left} of delivery are left. Wait for its end: any change would cut it.</source>
        <translation type="unfinished">Še ni končano: {kind}, dovajanja je še {left}. Počakajte na konec: vsaka sprememba bi ga prekinila.</translation>
    </message>
    <message>
        <source>Not acknowledged: asking the rig what it applied</source>
        <translation type="unfinished">Ni potrjeno: poizvedba pri napravi, kaj je izvedla</translation>
    </message>
    <message>
        <source>Connect to a rig first.</source>
        <translation type="unfinished">Najprej se povežite z napravo.</translation>
    </message>
    <message>
        <source>daily rate</source>
        <translation type="unfinished">dnevna hitrost</translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished">osnovni pretok</translation>
    </message>
    <message>
        <source>each bolus</source>
        <translation type="unfinished">posamezni bolus</translation>
    </message>
    <message>
        <source>bolus given in</source>
        <translation type="unfinished">trajanje bolusa</translation>
    </message>
    <message>
        <source>bolus every</source>
        <translation type="unfinished">razmik med bolusi</translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">koraki</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">začetek</translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished">hitrost</translation>
    </message>
    <message>
        <source>patient dose</source>
        <translation type="unfinished">odmerek na zahtevo pacienta</translation>
    </message>
    <message>
        <source>patient dose given in</source>
        <translation type="unfinished">trajanje odmerka na zahtevo pacienta</translation>
    </message>
    <message>
        <source>lockout</source>
        <translation type="unfinished">zapora</translation>
    </message>
    <message>
        <source>most patient doses in a day</source>
        <translation type="unfinished">največ odmerkov na zahtevo pacienta na dan</translation>
    </message>
    <message>
        <source>the test dose worked for</source>
        <translation type="unfinished">trajanje učinka testnega odmerka</translation>
    </message>
    <message>
        <source>it has to last longer than 0 h 0 min</source>
        <translation type="unfinished">trajati mora dlje kot 0 h 0 min</translation>
    </message>
    <message>
        <source>{typed} is no whole number from {least} to {most:,}</source>
        <translation type="unfinished">{typed} ni celo število od {least} do {most:,}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation type="unfinished">{why}</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation type="unfinished">{field}: {why}</translation>
    </message>
    <message>
        <source>{typed} is no number of seconds from 0 to 59</source>
        <translation type="unfinished">{typed} ni število sekund od 0 do 59</translation>
    </message>
    <message>
        <source>{days}, step {n}, {field}</source>
        <translation type="unfinished">{days}, korak {n}, {field}</translation>
    </message>
    <message>
        <source>step {n}, {field}</source>
        <translation type="unfinished">korak {n}, {field}</translation>
    </message>
    <message>
        <source>Type the new daily rate.</source>
        <translation type="unfinished">Vnesite novo dnevno hitrost.</translation>
    </message>
    <message>
        <source>{field}: fill the box for {unit} too; 0 for none.</source>
        <translation type="unfinished">{field}: izpolnite tudi polje za {unit}; 0, če jih ni.</translation>
    </message>
    <message>
        <source>{field}: type it first.</source>
        <translation type="unfinished">{field}: najprej vnesite vrednost.</translation>
    </message>
    <message>
        <source>The link is lost: wait until it is back.</source>
        <translation type="unfinished">Povezava je izgubljena: počakajte, da se vrne.</translation>
    </message>
    <message>
        <source>This pump cannot be programmed: see above.</source>
        <translation type="unfinished">Te črpalke ni mogoče programirati: glejte zgoraj.</translation>
    </message>
    <message>
        <source>Nothing can be programmed without a drug library: see above.</source>
        <translation type="unfinished">Brez knjižnice zdravil programiranje ni mogoče: glejte zgoraj.</translation>
    </message>
    <message>
        <source>This is in force already: there is nothing to change.</source>
        <translation type="unfinished">To že velja: ni česa spremeniti.</translation>
    </message>
    <message>
        <source>{asked} is not a whole number of nL/day; the nearest the rig can be set to is {nearest}.</source>
        <translation type="unfinished">{asked} ni celo število nL/day; najbližje, kar je mogoče nastaviti v napravi, je {nearest}.</translation>
    </message>
    <message>
        <source>{bolus} every {interval} = {extra} extra. Each flows for {duration} at {flow}, instead of the background.</source>
        <translation type="unfinished">{bolus} vsakih {interval} = dodatno {extra}. Vsak teče {duration} pri {flow} namesto osnovnega pretoka.</translation>
    </message>
    <message>
        <source>with all patient doses</source>
        <translation type="unfinished">z vsemi odmerki na zahtevo pacienta</translation>
    </message>
    <message>
        <source>{dose} in {volume}</source>
        <translation type="unfinished">{dose} v {volume}</translation>
    </message>
    <message>
        <source>during a bolus: {rate}</source>
        <translation type="unfinished">med bolusom: {rate}</translation>
    </message>
    <message>
        <source>during a patient dose: {rate}</source>
        <translation type="unfinished">med odmerkom na zahtevo pacienta: {rate}</translation>
    </message>
    <message>
        <source>Boluses this close together are drawn as what they give on average.</source>
        <translation type="unfinished">Tako pogosti bolusi so narisani s tem, kar dajo v povprečju.</translation>
    </message>
    <message>
        <source>Drawn as if the intervals began at midnight: they begin with delivery.</source>
        <translation type="unfinished">Narisano, kot da se razmiki začnejo opolnoči: začnejo se z dovajanjem.</translation>
    </message>
    <message>
        <source>New: {day}</source>
        <translation type="unfinished">Novo: {day}</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation type="unfinished">Zdaj: {day}</translation>
    </message>
    <message>
        <source>Outcome unknown: the rig has to be asked</source>
        <translation type="unfinished">Izid neznan: treba je vprašati napravo</translation>
    </message>
    <message>
        <source>{action}: {outcome}</source>
        <translation type="unfinished">{action}: {outcome}</translation>
    </message>
    <message>
        <source>Check the rig: what it says does not agree</source>
        <translation type="unfinished">Preverite napravo: kar javlja, se ne ujema</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Pred odhodom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Prej</translation>
    </message>
    <message>
        <source>No alarm is active.</source>
        <translation type="unfinished">Noben alarm ni aktiven.</translation>
    </message>
    <message>
        <source>Applied: the rig holds the new programme</source>
        <translation type="unfinished">Izvedeno: naprava ima novi program</translation>
    </message>
    <message>
        <source>Not applied: the rig holds the old programme</source>
        <translation type="unfinished">Ni izvedeno: naprava ima stari program</translation>
    </message>
    <message>
        <source>Applied: the rig has the bolus</source>
        <translation type="unfinished">Izvedeno: naprava ima bolus</translation>
    </message>
    <message>
        <source>Not applied: no bolus is given</source>
        <translation type="unfinished">Ni izvedeno: noben bolus se ne da</translation>
    </message>
    <message>
        <source>Outcome unknown: the rig has to be asked, and no bolus given again before</source>
        <translation type="unfinished">Izid neznan: treba je vprašati napravo, dotlej ne dajte novega bolusa</translation>
    </message>
    <message>
        <source>Applied: the rig holds the new filling</source>
        <translation type="unfinished">Izvedeno: naprava ima novo polnitev</translation>
    </message>
    <message>
        <source>Not applied: the rig holds the old filling</source>
        <translation type="unfinished">Ni izvedeno: naprava ima staro polnitev</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Zahtevano</translation>
    </message>
    <message>
        <source>Echoed by the rig</source>
        <translation type="unfinished">Odmev naprave</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished">Potrjeno</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Razlike</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished">Revizija</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished">Zahtevano ob</translation>
    </message>
    <message>
        <source>expected {expected}, aspirated {aspirated}, filled {volume}</source>
        <translation type="unfinished">pričakovano {expected}, aspirirano {aspirated}, napolnjeno {volume}</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished">Končano ob</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Operater</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished">Transakcija</translation>
    </message>
    <message>
        <source>Overridden limits</source>
        <translation type="unfinished">Preglašene meje</translation>
    </message>
    <message>
        <source>sent {number}: {frame}</source>
        <translation type="unfinished">poslano {number}: {frame}</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">brez</translation>
    </message>
    <message>
        <source>Software rig {rig} no longer runs.</source>
        <translation type="unfinished">Programska naprava {rig} ne teče več.</translation>
    </message>
    <message>
        <source>Start a new software rig, or remove this one from the list.</source>
        <translation type="unfinished">Zaženite novo programsko napravo ali to odstranite s seznama.</translation>
    </message>
    <message>
        <source>{port} · connected {when}</source>
        <translation type="unfinished">{port} · povezano {when}</translation>
    </message>
    <message>
        <source>now on {port} · connected on {before} {when}</source>
        <translation type="unfinished">zdaj na {port} · povezano na {before} {when}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished">zdaj tu</translation>
    </message>
    <message>
        <source>no longer runs</source>
        <translation type="unfinished">ne teče več</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation type="unfinished">prek omrežja</translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished">ni tu</translation>
    </message>
    <message>
        <source>Recording {name}: no frames</source>
        <translation type="unfinished">Posnetek {name}: brez okvirov</translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: the newest {shown:,} of {n} frame, {first} to {last}</source>
        <comment>Recording {name}: the newest {shown:,} of {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform>Posnetek {name}: najnovejših {shown:,} od {n:,} okvira, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: najnovejših {shown:,} od {n:,} okvirov, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: najnovejših {shown:,} od {n:,} okvirov, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: najnovejših {shown:,} od {n:,} okvirov, od {first} do {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: {n} frame, {first} to {last}</source>
        <comment>Recording {name}: {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform>Posnetek {name}: {n:,} okvir, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: {n:,} okvira, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: {n:,} okviri, od {first} do {last}</numerusform>
            <numerusform>Posnetek {name}: {n:,} okvirov, od {first} do {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the logbook…</source>
        <translation type="unfinished">Branje dnevnika…</translation>
    </message>
    <message>
        <source>Writing the session report {path} …</source>
        <translation type="unfinished">Pisanje poročila o seji {path} …</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation type="unfinished">Poročilo je preklicano; nič ni bilo zapisano.</translation>
    </message>
    <message>
        <source>Checking the chain, {percent} %</source>
        <translation type="unfinished">Preverjanje verige, {percent} %</translation>
    </message>
    <message>
        <source>The session report is in {path}</source>
        <translation type="unfinished">Poročilo o seji je v {path}</translation>
    </message>
    <message>
        <source>The chain of the logbook is broken; the report in {path} says where.</source>
        <translation type="unfinished">Veriga dnevnika je prekinjena; poročilo v {path} pove, kje.</translation>
    </message>
    <message>
        <source>No report was written: {why}</source>
        <translation type="unfinished">Poročilo ni bilo napisano: {why}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished">Na zahtevo</translation>
    </message>
    <message>
        <source>1 a second</source>
        <translation type="unfinished">1 na sekundo</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation type="unfinished">5 na sekundo</translation>
    </message>
    <message>
        <source>20 a second</source>
        <translation type="unfinished">20 na sekundo</translation>
    </message>
    <message>
        <source>Thecal asks for the status about twice a second.</source>
        <translation type="unfinished">Thecal vpraša po stanju približno dvakrat na sekundo.</translation>
    </message>
    <message>
        <source>The rig tells its status once a second; each goes into the logbook.</source>
        <translation type="unfinished">Naprava sporoči stanje enkrat na sekundo; vsako gre v dnevnik.</translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second; each goes into the logbook.</source>
        <translation type="unfinished">Naprava sporoči stanje 5-krat na sekundo; vsako gre v dnevnik.</translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second: 1.7 million samples a day.</source>
        <translation type="unfinished">Naprava sporoči stanje 20-krat na sekundo: 1.7 milijona vzorcev na dan.</translation>
    </message>
    <message>
        <source>Looking whether {path} can be the logbook…</source>
        <translation type="unfinished">Preverjanje, ali je {path} lahko dnevnik…</translation>
    </message>
    <message>
        <source>Not chosen: {problem}</source>
        <translation type="unfinished">Ni izbrano: {problem}</translation>
    </message>
    <message>
        <source>All settings are as at first. Undo brings yours back.</source>
        <translation type="unfinished">Vse nastavitve so kot na začetku. »Razveljavi« povrne vaše.</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation type="unfinished">Vaše nastavitve so povrnjene.</translation>
    </message>
    <message>
        <source>From the next start: {language}</source>
        <translation type="unfinished">Od naslednjega zagona: {language}</translation>
    </message>
    <message>
        <source>From the next start: {path}</source>
        <translation type="unfinished">Od naslednjega zagona: {path}</translation>
    </message>
    <message>
        <source>where it usually is</source>
        <translation type="unfinished">običajno mesto</translation>
    </message>
    <message>
        <source>From the next start the logbook is {path}.</source>
        <translation type="unfinished">Od naslednjega zagona je dnevnik {path}.</translation>
    </message>
    <message>
        <source>The rate of the telemetry was not changed: {problem}</source>
        <translation type="unfinished">Pogostost telemetrije ni bila spremenjena: {problem}</translation>
    </message>
    <message>
        <source>Valve-gated pump</source>
        <translation type="unfinished">Črpalka z ventili</translation>
    </message>
    <message>
        <source>Rotor pump</source>
        <translation type="unfinished">Rotorska črpalka</translation>
    </message>
    <message>
        <source>Constant-flow pump, fixed rate</source>
        <translation type="unfinished">Črpalka s stalnim pretokom, brez nastavljanja</translation>
    </message>
    <message>
        <source>1 × · real time</source>
        <translation type="unfinished">1 × · dejanski čas</translation>
    </message>
    <message>
        <source>60 × · 1 s = 1 min</source>
        <translation type="unfinished">60 × · 1 s = 1 min</translation>
    </message>
    <message>
        <source>1,440 × · 1 min = 1 day</source>
        <translation type="unfinished">1,440 × · 1 min = 1 dan</translation>
    </message>
    <message>
        <source>86,400 × · 1 s = 1 day</source>
        <translation type="unfinished">86,400 × · 1 s = 1 dan</translation>
    </message>
    <message>
        <source>604,800 × · 1 s = 7 days</source>
        <translation type="unfinished">604,800 × · 1 s = 7 dni</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Brez napak</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished">Vse deluje.</translation>
    </message>
    <message>
        <source>Line breaks in the commit</source>
        <translation type="unfinished">Prekinitev linije med uveljavitvijo</translation>
    </message>
    <message>
        <source>The first commit is done but not answered, and the port comes back under a new name.</source>
        <translation type="unfinished">Prva uveljavitev se izvede, a ostane brez odgovora, vrata pa se vrnejo pod novim imenom.</translation>
    </message>
    <message>
        <source>Kinked catheter</source>
        <translation type="unfinished">Prepognjen kateter</translation>
    </message>
    <message>
        <source>After 10 s nothing reaches the patient; the pump runs, computes on and sees nothing.</source>
        <translation type="unfinished">Po 10 s do pacienta ne pride nič; črpalka deluje, računa naprej in ničesar ne zazna.</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation type="unfinished">Slaba linija</translation>
    </message>
    <message>
        <source>Three frames in ten are lost each way, and one byte in a thousand is wrong.</source>
        <translation type="unfinished">V vsako smer se izgubijo trije okviri od desetih, en bajt od tisoč pa je napačen.</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation type="unfinished">Šibka baterija</translation>
    </message>
    <message>
        <source>After 10 s the battery voltage drops: the rig restarts, runs on and sounds an alarm.</source>
        <translation type="unfinished">Po 10 s napetost baterije pade: naprava se znova zažene, deluje naprej in sproži alarm.</translation>
    </message>
    <message>
        <source>Patient in the magnet</source>
        <translation type="unfinished">Pacient v magnetu</translation>
    </message>
    <message>
        <source>After 10 s the motor stalls for 20 min of rig clock, then recovers by itself.</source>
        <translation type="unfinished">Po 10 s nastopi zastoj motorja za 20 min po uri naprave, nato mine sam od sebe.</translation>
    </message>
    <message>
        <source>Telemetry mode after the magnet</source>
        <translation type="unfinished">Telemetrijski način po magnetu</translation>
    </message>
    <message>
        <source>After 10 s the motor stalls, and nothing is delivered until the rig is interrogated.</source>
        <translation type="unfinished">Po 10 s nastopi zastoj motorja in ne dovaja se ničesar, dokler naprava ni odčitana.</translation>
    </message>
    <message>
        <source>Reset in the commit</source>
        <translation type="unfinished">Ponovni zagon med uveljavitvijo</translation>
    </message>
    <message>
        <source>The first commit is stored, then the rig restarts before it has said so.</source>
        <translation type="unfinished">Prva uveljavitev se shrani, nato se naprava znova zažene, preden to sporoči.</translation>
    </message>
    <message>
        <source>Faults from a file of your own.</source>
        <translation type="unfinished">Napake iz vaše datoteke.</translation>
    </message>
    <message>
        <source>{typed} may be {whole} or a little over {little}: write {whole}, or {exact}</source>
        <translation type="unfinished">{typed} je lahko {whole} ali malo več kot {little}: vpišite {whole} ali {exact}</translation>
    </message>
    <message>
        <source>cannot read {typed} without a doubt: expected a number such as 0,5 or 1750</source>
        <translation type="unfinished">{typed} ni mogoče nedvoumno prebrati: pričakovano je število, npr. 0,5 ali 1750</translation>
    </message>
    <message>
        <source>Ready. Connect to a rig to begin.</source>
        <translation type="unfinished">Pripravljeno. Za začetek se povežite z napravo.</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation type="unfinished">Slika je v {path}</translation>
    </message>
    <message>
        <source>Only the newest {n} events are marked.</source>
        <translation type="unfinished">Označeni so samo najnovejši dogodki ({n}).</translation>
    </message>
    <message>
        <source>Review refill…</source>
        <translation type="unfinished">Preveri polnjenje…</translation>
    </message>
    <message>
        <source>Refill the reservoir</source>
        <translation type="unfinished">Polnjenje rezervoarja</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished">Začni znova</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Nazaj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Naprej</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">Branje…</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Connect to a rig, or start a software rig on Connect: its course is drawn from the first reading on, and kept in the logbook.</source>
        <translation type="unfinished">Nič še ni bilo prebrano. Povežite se z napravo ali zaženite programsko napravo na strani Poveži: njen potek se riše od prvega odčitka naprej in hrani v dnevniku.</translation>
    </message>
    <message>
        <source>Nothing was recorded of rig {rig} in this span. Choose a longer one.</source>
        <translation type="unfinished">O napravi {rig} v tem razponu ni bilo nič zapisano. Izberite daljšega.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">Izvažanje…</translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}. Choose another place.</source>
        <translation type="unfinished">V {path} ni mogoče pisati: {why}. Izberite drugo mesto.</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation type="unfinished">{what}: {detail}</translation>
    </message>
    <message>
        <source>Link: requests answered</source>
        <translation type="unfinished">Povezava: zahteve z odgovorom</translation>
    </message>
    <message>
        <source>{what} ({unit})</source>
        <translation type="unfinished">{what} ({unit})</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished">{low} do {high} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more event</source>
        <comment>{n:,} more events</comment>
        <translation type="unfinished">
            <numerusform>še {n:,} dogodek</numerusform>
            <numerusform>še {n:,} dogodka</numerusform>
            <numerusform>še {n:,} dogodki</numerusform>
            <numerusform>še {n:,} dogodkov</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}, {zone}</source>
        <translation type="unfinished">{start} do {end}, {zone}</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished">1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished">10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished">1 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished">1 dan</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished">30 dni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished">1 leto</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished">10 let</translation>
    </message>
    <message>
        <source>No change is sent to the rig until the logbook can be written; Stop works.</source>
        <translation type="unfinished">Napravi se ne pošlje nobena sprememba, dokler ni mogoče pisati v dnevnik; STOP deluje.</translation>
    </message>
    <message>
        <source>Reason: {why}.</source>
        <translation type="unfinished">Razlog: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry waits and is written by itself then.</source>
        <comment>{n:,} entries wait and are written by themselves then.</comment>
        <translation type="unfinished">
            <numerusform>{n:,} vnos čaka in se takrat zapiše samodejno.</numerusform>
            <numerusform>{n:,} vnosa čakata in se takrat zapišeta samodejno.</numerusform>
            <numerusform>{n:,} vnosi čakajo in se takrat zapišejo samodejno.</numerusform>
            <numerusform>{n:,} vnosov čaka in se takrat zapiše samodejno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording again. {lost}</source>
        <translation type="unfinished">Znova se zapisuje. {lost}</translation>
    </message>
    <message>
        <source>Recording again: nothing was lost.</source>
        <translation type="unfinished">Znova se zapisuje: nič ni bilo izgubljeno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} reading had no room in memory and is lost.</source>
        <comment>{n:,} readings had no room in memory and are lost.</comment>
        <translation type="unfinished">
            <numerusform>Za {n:,} odčitek ni bilo prostora v pomnilniku in je izgubljen.</numerusform>
            <numerusform>Za {n:,} odčitka ni bilo prostora v pomnilniku in sta izgubljena.</numerusform>
            <numerusform>Za {n:,} odčitke ni bilo prostora v pomnilniku in so izgubljeni.</numerusform>
            <numerusform>Za {n:,} odčitkov ni bilo prostora v pomnilniku in so izgubljeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished">Obe smeri</translation>
    </message>
    <message>
        <source>Nothing has passed yet. Connect to a rig, or open a capture.</source>
        <translation type="unfinished">Nič še ni šlo mimo. Povežite se z napravo ali odprite posnetek.</translation>
    </message>
    <message>
        <source>No frame is in this recording.</source>
        <translation type="unfinished">V tem posnetku ni okvirov.</translation>
    </message>
    <message>
        <source>No frame matches the filter.</source>
        <translation type="unfinished">Filtru ne ustreza noben okvir.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} frame to {path}.</source>
        <comment>Saved {n:,} frames to {path}.</comment>
        <translation type="unfinished">
            <numerusform>Shranjen {n:,} okvir v {path}.</numerusform>
            <numerusform>Shranjena {n:,} okvira v {path}.</numerusform>
            <numerusform>Shranjeni {n:,} okviri v {path}.</numerusform>
            <numerusform>Shranjenih {n:,} okvirov v {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {path} was cancelled</source>
        <translation type="unfinished">Odpiranje {path} je bilo preklicano</translation>
    </message>
    <message numerus="yes">
        <source>Reading {name}, {n} frame</source>
        <comment>Reading {name}, {n:,} frames</comment>
        <translation type="unfinished">
            <numerusform>Branje {name}, {n:,} okvir</numerusform>
            <numerusform>Branje {name}, {n:,} okvira</numerusform>
            <numerusform>Branje {name}, {n:,} okviri</numerusform>
            <numerusform>Branje {name}, {n:,} okvirov</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished">{problem}.</translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n} frame</source>
        <comment>{shown:,} of {n:,} frames</comment>
        <translation type="unfinished">
            <numerusform>{shown:,} od {n:,} okvira</numerusform>
            <numerusform>{shown:,} od {n:,} okvirov</numerusform>
            <numerusform>{shown:,} od {n:,} okvirov</numerusform>
            <numerusform>{shown:,} od {n:,} okvirov</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {count}</source>
        <translation type="unfinished">V premoru · {count}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">V premoru</translation>
    </message>
    <message>
        <source>Frames to rig</source>
        <translation type="unfinished">Okviri k napravi</translation>
    </message>
    <message>
        <source>Frames from rig</source>
        <translation type="unfinished">Okviri od naprave</translation>
    </message>
    <message>
        <source>CRC errors</source>
        <translation type="unfinished">Napake CRC</translation>
    </message>
    <message>
        <source>Other troubles</source>
        <translation type="unfinished">Druge težave</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished">Poslano znova</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation type="unfinished">Obhodni čas, mediana</translation>
    </message>
    <message>
        <source>Round trip, 99 %</source>
        <translation type="unfinished">Obhodni čas, 99 %</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Način</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">Zdravilo</translation>
    </message>
    <message>
        <source>Other drugs</source>
        <translation type="unfinished">Druga zdravila</translation>
    </message>
    <message>
        <source>Periodic bolus</source>
        <translation type="unfinished">Periodični bolus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Koraki</translation>
    </message>
    <message>
        <source>Patient doses</source>
        <translation type="unfinished">Odmerki na zahtevo pacienta</translation>
    </message>
    <message>
        <source>halted</source>
        <translation type="unfinished">miruje</translation>
    </message>
    <message>
        <source>turning</source>
        <translation type="unfinished">se vrti</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished">v zastoju</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation type="unfinished">
            <numerusform>{n:,} d</numerusform>
            <numerusform>{n:,} d</numerusform>
            <numerusform>{n:,} d</numerusform>
            <numerusform>{n:,} d</numerusform>
        </translation>
    </message>
    <message>
        <source>after 9999</source>
        <translation type="unfinished">po 9999</translation>
    </message>
    <message>
        <source>Resume delivery</source>
        <translation type="unfinished">Nadaljuj dovajanje</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Polje</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Novo</translation>
    </message>
    <message>
        <source>{field}: {old}, new {new}</source>
        <translation type="unfinished">{field}: {old}, novo {new}</translation>
    </message>
    <message>
        <source>{field}: the same</source>
        <translation type="unfinished">{field}: enako</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">spremenjeno</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">enako</translation>
    </message>
    <message>
        <source>Open Alarms</source>
        <translation type="unfinished">Odpri alarme</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished">Zadnji odčitek</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished">STOP</translation>
    </message>
    <message>
        <source>Stops delivery at once (F12 or Ctrl+.)</source>
        <translation type="unfinished">Takoj ustavi dovajanje (F12 ali Ctrl+.)</translation>
    </message>
    <message>
        <source>Pump {state}, {hint}</source>
        <translation type="unfinished">Črpalka {state}, {hint}</translation>
    </message>
    <message>
        <source>Alarms: {alarms}</source>
        <translation type="unfinished">Alarmi: {alarms}</translation>
    </message>
    <message>
        <source>Stale reading</source>
        <translation type="unfinished">Zastarel odčitek</translation>
    </message>
    <message>
        <source>STOPPING…</source>
        <translation type="unfinished">USTAVLJANJE…</translation>
    </message>
    <message>
        <source>Check the rig</source>
        <translation type="unfinished">Kontrola naprave</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished">Praznjenje</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished">Polnitev</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Programiranje</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished">Premostitev</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Preverjanje</translation>
    </message>
    <message>
        <source>Receipt and dates</source>
        <translation type="unfinished">Potrdilo in datumi</translation>
    </message>
    <message>
        <source>Session report…</source>
        <translation type="unfinished">Poročilo o seji…</translation>
    </message>
    <message>
        <source>Writing report…</source>
        <translation type="unfinished">Pisanje poročila…</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished">Poročilo o seji</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished">SE NE ZAPISUJE</translation>
    </message>
    <message>
        <source>Thecal · test rig only · not a medical device</source>
        <translation type="unfinished">Thecal · samo preskusna naprava · ni medicinski pripomoček</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">Zagon…</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> ali </translation>
    </message>
    <message>
        <source>Test rig only · not a medical device</source>
        <translation type="unfinished">Samo preskusna naprava · ni medicinski pripomoček</translation>
    </message>
    <message>
        <source>A change is under way</source>
        <translation type="unfinished">Sprememba je v teku</translation>
    </message>
    <message>
        <source>A commit is under way and its outcome is not known yet. Close all the same? It is settled when Thecal is connected to this rig again.</source>
        <translation type="unfinished">Uveljavitev je v teku in njen izid še ni znan. Vseeno zapreti? Razrešeno bo, ko se Thecal znova poveže s to napravo.</translation>
    </message>
    <message>
        <source>This mode has no periodic bolus.</source>
        <translation type="unfinished">Ta način nima periodičnega bolusa.</translation>
    </message>
    <message>
        <source>This mode has no steps.</source>
        <translation type="unfinished">Ta način nima korakov.</translation>
    </message>
    <message>
        <source>A patient dose may not last longer than its lockout.</source>
        <translation type="unfinished">Odmerek na zahtevo pacienta ne sme trajati dlje od svoje zapore.</translation>
    </message>
    <message>
        <source>This mode needs one periodic bolus.</source>
        <translation type="unfinished">Ta način potrebuje en periodični bolus.</translation>
    </message>
    <message>
        <source>The bolus must be shorter than the interval.</source>
        <translation type="unfinished">Bolus mora biti krajši od razmika.</translation>
    </message>
    <message>
        <source>The flow of the bolus must be higher than the background.</source>
        <translation type="unfinished">Pretok bolusa mora biti večji od osnovnega pretoka.</translation>
    </message>
    <message>
        <source>A flex programme has no flow but its steps&apos;.</source>
        <translation type="unfinished">Prilagodljiv program nima drugega pretoka kot pretok svojih korakov.</translation>
    </message>
    <message>
        <source>Each weekday needs a step that starts at midnight.</source>
        <translation type="unfinished">Vsak dan v tednu potrebuje korak, ki se začne opolnoči.</translation>
    </message>
    <message>
        <source>A weekday may have {most} steps.</source>
        <translation type="unfinished">Dan v tednu ima lahko toliko korakov: {most}.</translation>
    </message>
    <message>
        <source>Two steps of one weekday may not start at the same time.</source>
        <translation type="unfinished">Dva koraka istega dneva v tednu se ne smeta začeti ob istem času.</translation>
    </message>
    <message>
        <source>The daily dose is not what flow and concentration give.</source>
        <translation type="unfinished">Dnevni odmerek se ne ujema s pretokom in koncentracijo.</translation>
    </message>
    <message>
        <source>The minimum rate of this rig is {lowest}.</source>
        <translation type="unfinished">Najmanjši pretok te naprave je {lowest}.</translation>
    </message>
    <message>
        <source>A flow of {flow} is outside this rig&apos;s limits: {lowest} to {highest}.</source>
        <translation type="unfinished">Pretok {flow} je zunaj meja te naprave: {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>A day&apos;s dose, all patient doses taken, would be above this rig&apos;s highest of {dose}.</source>
        <translation type="unfinished">Dnevni odmerek bi bil skupaj z vsemi odmerki na zahtevo pacienta nad najvišjim za to napravo: {dose}.</translation>
    </message>
    <message>
        <source>A bolus has a kind.</source>
        <translation type="unfinished">Bolus mora imeti vrsto.</translation>
    </message>
    <message>
        <source>A bolus at {flow} is outside this rig&apos;s limits: {lowest} to {highest}.</source>
        <translation type="unfinished">Bolus s pretokom {flow} je zunaj meja te naprave: {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>A bolus of {volume} at {concentration} holds more than this rig&apos;s highest dose of {dose}.</source>
        <translation type="unfinished">Bolus {volume} pri {concentration} vsebuje več od najvišjega odmerka te naprave {dose}.</translation>
    </message>
    <message>
        <source>expected a list of [[day]], each with days and steps</source>
        <translation type="unfinished">pričakovan je seznam [[day]], vsak z days in steps</translation>
    </message>
    <message>
        <source>expected each weekday once, but {day} is in {other} too</source>
        <translation type="unfinished">pričakovan je vsak dan v tednu enkrat, vendar je {day} tudi v {other}</translation>
    </message>
    <message>
        <source>day: {day} is missing; expected each weekday once</source>
        <translation type="unfinished">day: manjka {day}; pričakovan je vsak dan v tednu enkrat</translation>
    </message>
    <message>
        <source>day: {n} different steps in the week; expected at most {most}</source>
        <translation type="unfinished">day: različnih korakov v tednu: {n}; pričakovanih je največ {most}</translation>
    </message>
    <message>
        <source>expected days such as &quot;Mon-Fri&quot;, &quot;Sat, Sun&quot; or &quot;daily&quot;</source>
        <translation type="unfinished">pričakovani so dnevi, npr. &quot;Mon-Fri&quot;, &quot;Sat, Sun&quot; ali &quot;daily&quot;</translation>
    </message>
    <message>
        <source>expected each weekday once</source>
        <translation type="unfinished">pričakovan je vsak dan v tednu enkrat</translation>
    </message>
    <message>
        <source>expected 1 to {most} steps such as {example}</source>
        <translation type="unfinished">pričakovanih je 1 do {most} korakov, npr. {example}</translation>
    </message>
    <message>
        <source>{key} has {n}; {expected}</source>
        <translation type="unfinished">{key} ima {n}; {expected}</translation>
    </message>
    <message>
        <source>expected &quot;00:00&quot; for the first step of a day</source>
        <translation type="unfinished">za prvi korak dneva je pričakovano &quot;00:00&quot;</translation>
    </message>
    <message>
        <source>expected a later time than that of the step before</source>
        <translation type="unfinished">pričakovan je poznejši čas kot pri koraku pred njim</translation>
    </message>
    <message>
        <source>expected a local time of day from &quot;00:00&quot; to &quot;23:59&quot;</source>
        <translation type="unfinished">pričakovan je krajevni čas od &quot;00:00&quot; do &quot;23:59&quot;</translation>
    </message>
    <message>
        <source>{days}: {flow} all day; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {flow} ves dan; {total} v 24 urah</translation>
    </message>
    <message>
        <source>{days}: {flow}, and {bolus} in {duration} every {interval}; {total} in 24 hours on average</source>
        <translation type="unfinished">{days}: {flow} in {bolus} v {duration} vsakih {interval}; povprečno {total} v 24 urah</translation>
    </message>
    <message>
        <source>{days}: {flow}, and {bolus} in {duration} every {interval}; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {flow} in {bolus} v {duration} vsakih {interval}; {total} v 24 urah</translation>
    </message>
    <message>
        <source>{time} {flow}</source>
        <translation type="unfinished">{time} {flow}</translation>
    </message>
    <message>
        <source>{days}: {steps}; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {steps}; {total} v 24 urah</translation>
    </message>
    <message>
        <source>patient doses: {dose} in {duration}, {lockout} apart, at most {most} a day; {total} in 24 hours with all of them</source>
        <translation type="unfinished">odmerki na zahtevo pacienta: {dose} v {duration}, razmik {lockout}, največ {most} na dan; z vsemi {total} v 24 urah</translation>
    </message>
    <message>
        <source>{drug}: {total} in 24 hours</source>
        <translation type="unfinished">{drug}: {total} v 24 urah</translation>
    </message>
    <message>
        <source>{drug}: at most {total} in 24 hours</source>
        <translation type="unfinished">{drug}: največ {total} v 24 urah</translation>
    </message>
    <message>
        <source>expected one of {modes}</source>
        <translation type="unfinished">pričakovano je eno od: {modes}</translation>
    </message>
    <message>
        <source>expected either a dose or a volume</source>
        <translation type="unfinished">pričakovan je odmerek ali volumen</translation>
    </message>
    <message>
        <source>expected at most {most}, for no rig gives more in {duration}</source>
        <translation type="unfinished">pričakovano je največ {most}, ker nobena naprava v {duration} ne da več</translation>
    </message>
    <message>
        <source>{key}: {asked} cannot be had exactly; the nearest is {nearest}.</source>
        <translation type="unfinished">{key}: {asked} ni mogoče nastaviti natančno; najbližje je {nearest}.</translation>
    </message>
    <message>
        <source>expected a name of 1 to 24 plain letters, digits and signs</source>
        <translation type="unfinished">pričakovano je ime iz 1 do 24 navadnih črk, števk in znakov</translation>
    </message>
    <message>
        <source>expected one or two [[other]], each with drug and concentration</source>
        <translation type="unfinished">pričakovana sta eden ali dva [[other]], vsak z drug in concentration</translation>
    </message>
    <message>
        <source>expected each drug once</source>
        <translation type="unfinished">pričakovano je vsako zdravilo enkrat</translation>
    </message>
    <message>
        <source>{key}: {fault} Found: {found}</source>
        <translation type="unfinished">{key}: {fault} Najdeno: {found}</translation>
    </message>
    <message>
        <source>the daily dose: {error}</source>
        <translation type="unfinished">dnevni odmerek: {error}</translation>
    </message>
    <message>
        <source>the programme takes {n} bytes on the wire, which has room for {most}: expected fewer steps, or shorter names</source>
        <translation type="unfinished">program zasede {n} bajtov, prostora pa je za {most}: pričakovanih je manj korakov ali krajša imena</translation>
    </message>
    <message>
        <source>{key} is unknown here; expected one of {keys}</source>
        <translation type="unfinished">{key} tu ni znan; pričakovano je eno od: {keys}</translation>
    </message>
    <message>
        <source>expected a text such as &quot;{example}&quot;</source>
        <translation type="unfinished">pričakovano je besedilo, npr. &quot;{example}&quot;</translation>
    </message>
    <message>
        <source>expected a text such as &quot;355 µg/day&quot; or &quot;0.178 mL/day&quot;</source>
        <translation type="unfinished">pričakovano je besedilo, npr. &quot;355 µg/day&quot; ali &quot;0.178 mL/day&quot;</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most:,}</source>
        <translation type="unfinished">pričakovano je celo število od {least} do {most:,}</translation>
    </message>
    <message>
        <source>expected hours and minutes by their names, as {example}: hours taken for minutes have killed</source>
        <translation type="unfinished">pričakovane so ure in minute z imeni, kot {example}: ure, zamenjane z minutami, so že ubijale</translation>
    </message>
    <message>
        <source>expected at least a minute</source>
        <translation type="unfinished">pričakovana je vsaj minuta</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation type="unfinished">ni berljivo: {why}</translation>
    </message>
    <message>
        <source>cannot be read: expected text in UTF-8</source>
        <translation type="unfinished">ni berljivo: pričakovano je besedilo v UTF-8</translation>
    </message>
    <message>
        <source>cannot be read: over 1 MB</source>
        <translation type="unfinished">ni berljivo: večje od 1 MB</translation>
    </message>
    <message>
        <source>not TOML: {error}</source>
        <translation type="unfinished">ni TOML: {error}</translation>
    </message>
    <message>
        <source>A bolus needs a dose above 0 and a time above 0 min.</source>
        <translation type="unfinished">Bolus potrebuje odmerek nad 0 in čas nad 0 min.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: no bolus.</source>
        <translation type="unfinished">Pretok te črpalke je stalen, {flow}: bolus ni mogoč.</translation>
    </message>
    <message>
        <source>{dose} is less than one step of the pump, {quantum}: it gives {step} or nothing.</source>
        <translation type="unfinished">{dose} je manj od enega koraka črpalke, {quantum}: ta da {step} ali nič.</translation>
    </message>
    <message>
        <source>With this bolus 24 hours would bring {day}, above the rig&apos;s highest of {highest}.</source>
        <translation type="unfinished">S tem bolusom bi 24 ur prineslo {day}, kar je nad najvišjim odmerkom naprave {highest}.</translation>
    </message>
    <message>
        <source>{dose} in {duration} needs a flow of {flow}, above the rig&apos;s highest of {highest}: {dose} takes at least {takes}, and {duration} give at most {most}.</source>
        <translation type="unfinished">{dose} v {duration} zahteva pretok {flow}, kar je nad najvišjim pretokom naprave {highest}: {dose} traja najmanj {takes}, v {duration} pa je mogoče dati največ {most}.</translation>
    </message>
    <message>
        <source>{dose} in {duration} needs a flow of {flow}, below the rig&apos;s lowest of {lowest}: {dose} may take at most {takes}, and {duration} give at least {least}.</source>
        <translation type="unfinished">{dose} v {duration} zahteva pretok {flow}, kar je pod najnižjim pretokom naprave {lowest}: {dose} lahko traja največ {takes}, v {duration} pa se da najmanj {least}.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: the old drug leaves at it, and no bridge can be given.</source>
        <translation type="unfinished">Pretok te črpalke je stalen, {flow}: staro zdravilo odteče s tem pretokom in premostitvenega bolusa ni mogoče dati.</translation>
    </message>
    <message>
        <source>A bridge needs a flow of {flow}, outside this rig&apos;s limits of {lowest} to {highest}: give another daily dose, or go without a bridge and say why.</source>
        <translation type="unfinished">Premostitveni bolus zahteva pretok {flow}, kar je zunaj meja te naprave od {lowest} do {highest}: navedite drug dnevni odmerek ali nadaljujte brez premostitvenega bolusa in navedite razlog.</translation>
    </message>
    <message>
        <source>At {flow} a bridge would last longer than 49 days.</source>
        <translation type="unfinished">Pri {flow} bi premostitveni bolus trajal dlje kot 49 dni.</translation>
    </message>
    <message>
        <source>No bridge is possible: {why}.</source>
        <translation type="unfinished">Premostitveni bolus ni mogoč: {why}.</translation>
    </message>
    <message>
        <source>No daily dose is known of {drug}, which tubing and catheter hold.</source>
        <translation type="unfinished">Dnevni odmerek zdravila {drug}, ki ga vsebujeta cevje in kateter, ni znan.</translation>
    </message>
    <message>
        <source>{drug} has no indications in the drug library: choose none.</source>
        <translation type="unfinished">{drug} v knjižnici zdravil nima indikacij: ne izberite nobene.</translation>
    </message>
    <message>
        <source>{drug} has no indication {indication!r} in the drug library; expected one of {known}.</source>
        <translation type="unfinished">{drug} v knjižnici zdravil nima indikacije {indication!r}; pričakovano je eno od: {known}.</translation>
    </message>
    <message>
        <source>{text!r} is in {found}, but {drug} is dosed in {unit}: a slip between the two is a thousandfold dose</source>
        <translation type="unfinished">{text!r} je v {found}, {drug} pa se odmerja v {unit}: zamenjava enot pomeni tisočkratno napako odmerka</translation>
    </message>
    <message>
        <source>A filling is above 0 mL: type what is in the reservoir now.</source>
        <translation type="unfinished">Polnitev je nad 0 mL: vnesite, kar je zdaj v rezervoarju.</translation>
    </message>
    <message>
        <source>{volume} is above the reservoir&apos;s capacity of {capacity}.</source>
        <translation type="unfinished">{volume} je nad prostornino rezervoarja {capacity}.</translation>
    </message>
    <message>
        <source>{volume} is unusual: more than {percent} of the capacity off the full {capacity}.</source>
        <translation type="unfinished">{volume} je neobičajno: od polnega rezervoarja {capacity} odstopa za več kot {percent} njegove prostornine.</translation>
    </message>
    <message>
        <source>{volume} is unusual: more than {percent} of the capacity off the last filling of {last}.</source>
        <translation type="unfinished">{volume} je neobičajno: od zadnje polnitve {last} odstopa za več kot {percent} prostornine rezervoarja.</translation>
    </message>
    <message>
        <source>{concentration} is below the lowest concentration of {lowest}: the dose would be far too high if the drug is stronger. Check the label.</source>
        <translation type="unfinished">{concentration} je pod najnižjo koncentracijo {lowest}: če je zdravilo močnejše, bi bil odmerek mnogo prevelik. Preverite nalepko.</translation>
    </message>
    <message>
        <source>A dose of {old} is none of {new}: give the daily dose of {new}.</source>
        <translation type="unfinished">Odmerek zdravila {old} ne velja za {new}: navedite dnevni odmerek zdravila {new}.</translation>
    </message>
    <message>
        <source>This cannot be programmed: {why}.</source>
        <translation type="unfinished">Tega ni mogoče programirati: {why}.</translation>
    </message>
    <message>
        <source>The flow is fixed at {flow}: {concentration} gives {dose}. Another dose needs another concentration.</source>
        <translation type="unfinished">Pretok je stalen, {flow}: {concentration} da {dose}. Drug odmerek zahteva drugo koncentracijo.</translation>
    </message>
    <message>
        <source>There is no dose to start from: program the therapy anew first.</source>
        <translation type="unfinished">Ni odmerka, od katerega bi se začelo: najprej znova programirajte terapijo.</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}: choose no indication for it.</source>
        <translation type="unfinished">Zdravila {drug} ni v knjižnici zdravil {file}: zanj ne izberite indikacije.</translation>
    </message>
    <message>
        <source>{concentration} of {drug} is below the lowest concentration of {lowest}. Source: {source} ({file}).</source>
        <translation type="unfinished">{concentration} za {drug} je pod najnižjo koncentracijo {lowest}. Vir: {source} ({file}).</translation>
    </message>
    <message>
        <source>With this bolus: {limit} {source}</source>
        <translation type="unfinished">S tem bolusom: {limit} {source}</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation type="unfinished">Cevje</translation>
    </message>
    <message>
        <source>as the rig {serial} reports it</source>
        <translation type="unfinished">kot sporoča naprava {serial}</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation type="unfinished">Kateter</translation>
    </message>
    <message>
        <source>{bore} µL/cm × {length} cm, as the rig {serial} reports it</source>
        <translation type="unfinished">{bore} µL/cm × {length} cm, kot sporoča naprava {serial}</translation>
    </message>
    <message>
        <source>{dose} of {drug}</source>
        <translation type="unfinished">{dose} zdravila {drug}</translation>
    </message>
    <message>
        <source>{passed} would pass the catheter&apos;s tip at once; a priming bolus should bring none there.</source>
        <translation type="unfinished">{passed} bi takoj prešlo konico katetra; predpolnitveni bolus tja ne sme prinesti ničesar.</translation>
    </message>
    <message>
        <source>A priming bolus needs a volume above 0 mL.</source>
        <translation type="unfinished">Predpolnitveni bolus potrebuje prostornino nad 0 mL.</translation>
    </message>
    <message>
        <source>{volume} at {flow} cannot be timed: give another flow.</source>
        <translation type="unfinished">Za {volume} pri {flow} ni mogoče določiti trajanja: navedite drug pretok.</translation>
    </message>
    <message>
        <source>{dose} of {drug} would pass the catheter&apos;s tip, above the highest test dose of {highest}: check the volumes of tubing and catheter.</source>
        <translation type="unfinished">{dose} zdravila {drug} bi prešlo konico katetra, kar je nad najvišjim testnim odmerkom {highest}: preverite prostornini cevja in katetra.</translation>
    </message>
    <message>
        <source>The pump ends its service in {days:,} days, before this filling is used up: schedule its replacement now.</source>
        <translation type="unfinished">Delovanje črpalke se konča čez {days:,} dni, preden bo ta polnitev porabljena: zamenjavo načrtujte zdaj.</translation>
    </message>
    <message>
        <source>The pump ends its service in {days:,} days, before the refill due in {refill:,} days: schedule its replacement now.</source>
        <translation type="unfinished">Delovanje črpalke se konča čez {days:,} dni, pred polnjenjem, predvidenim čez {refill:,} dni: zamenjavo načrtujte zdaj.</translation>
    </message>
    <message>
        <source>pump makers&apos; public manuals: over 2 mL must be investigated</source>
        <translation type="unfinished">javni priročniki proizvajalcev črpalk: več kot 2 mL je treba raziskati</translation>
    </message>
    <message>
        <source>Do not raise the dose to make up for it.</source>
        <translation type="unfinished">Ne povečujte odmerka, da bi to nadomestili.</translation>
    </message>
    <message>
        <source>Read the rig&apos;s log: a stalled motor delivers nothing.</source>
        <translation type="unfinished">Preberite zapisnik naprave: črpalka ob zastoju motorja ne dovaja ničesar.</translation>
    </message>
    <message>
        <source>Check the catheter: a kink, a leak or a dislodged tip.</source>
        <translation type="unfinished">Preverite kateter: pregib, puščanje ali premaknjena konica.</translation>
    </message>
    <message>
        <source>Compare the calibration constant with that on the rig.</source>
        <translation type="unfinished">Primerjajte kalibracijsko konstanto s tisto na napravi.</translation>
    </message>
    <message>
        <source>The residual is more than {limit} off: say what was found.</source>
        <translation type="unfinished">Ostanek odstopa za več kot {limit}: navedite, kaj je bilo ugotovljeno.</translation>
    </message>
    <message>
        <source>{why} Type the volume again.</source>
        <translation type="unfinished">{why} Prostornino vnesite znova.</translation>
    </message>
    <message>
        <source>The volume was typed as {one} and as {other}: measure and type it again.</source>
        <translation type="unfinished">Prostornina je bila vnesena kot {one} in kot {other}: izmerite jo in vnesite znova.</translation>
    </message>
    <message>
        <source>{concentration} is not in the list: type the concentration again.</source>
        <translation type="unfinished">{concentration} ni na seznamu: koncentracijo vnesite znova.</translation>
    </message>
    <message>
        <source>The concentration was typed as {one} and as {other}: read the label and type it again.</source>
        <translation type="unfinished">Koncentracija je bila vnesena kot {one} in kot {other}: preberite nalepko in jo vnesite znova.</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold another drug or concentration: accept the bridge, or say why there shall be none.</source>
        <translation type="unfinished">Cevje in kateter še vsebujeta drugo zdravilo ali koncentracijo: sprejmite premostitveni bolus ali navedite, zakaj naj ga ne bo.</translation>
    </message>
    <message>
        <source>{warning} Sign that you know it.</source>
        <translation type="unfinished">{warning} Podpišite, da to veste.</translation>
    </message>
    <message>
        <source>The drug library has no rule for a first dose of {drug} from a test dose.</source>
        <translation type="unfinished">Knjižnica zdravil nima pravila za prvi odmerek zdravila {drug} na podlagi testnega odmerka.</translation>
    </message>
    <message>
        <source>A first dose follows from a test dose that worked: give the dose and how long.</source>
        <translation type="unfinished">Prvi odmerek izhaja iz testnega odmerka, ki je učinkoval: navedite odmerek in kako dolgo.</translation>
    </message>
    <message>
        <source>{dose} is above the highest test dose of {highest} for {drug} ({source}).</source>
        <translation type="unfinished">{dose} je nad najvišjim testnim odmerkom {highest} za {drug} ({source}).</translation>
    </message>
    <message>
        <source>First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect} ({source}).</source>
        <translation type="unfinished">Prvi dnevni odmerek: {times} × {screening} = {dose}, ker je učinek trajal {effect} ({source}).</translation>
    </message>
    <message>
        <source>First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect}, longer than {limit} ({source}).</source>
        <translation type="unfinished">Prvi dnevni odmerek: {times} × {screening} = {dose}, ker je učinek trajal {effect}, dlje kot {limit} ({source}).</translation>
    </message>
    <message>
        <source>Choose the indication, on which the steps of {drug} depend: {known}.</source>
        <translation type="unfinished">Izberite indikacijo, od katere so odvisni koraki za {drug}: {known}.</translation>
    </message>
    <message>
        <source>Choose the age group: steps differ for adults and children.</source>
        <translation type="unfinished">Izberite starostno skupino: koraki za odrasle in otroke se razlikujejo.</translation>
    </message>
    <message>
        <source>There is no step from a dose of 0.</source>
        <translation type="unfinished">Od odmerka 0 ni koraka.</translation>
    </message>
    <message>
        <source>The drug library has no steps for {drug} in titration.</source>
        <translation type="unfinished">Knjižnica zdravil nima korakov za {drug} med titracijo.</translation>
    </message>
    <message>
        <source>The drug library has no steps for {drug} in maintenance.</source>
        <translation type="unfinished">Knjižnica zdravil nima korakov za {drug} med vzdrževanjem.</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}; expected one of {known}.</source>
        <translation type="unfinished">Zdravila {drug} ni v knjižnici zdravil {file}; pričakovano je eno od: {known}.</translation>
    </message>
    <message>
        <source>Name the drug: {file} has titration rules for {drugs}.</source>
        <translation type="unfinished">Navedite zdravilo: {file} ima pravila titracije za {drugs}.</translation>
    </message>
    <message>
        <source>Up by {step}: {low} to {high} ({source}).</source>
        <translation type="unfinished">Navzgor za {step}: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>Down by {step}: {low} to {high} ({source}).</source>
        <translation type="unfinished">Navzdol za {step}: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>At least {time} between two steps ({source}).</source>
        <translation type="unfinished">Med dvema korakoma vsaj {time} ({source}).</translation>
    </message>
    <message>
        <source>Usual in maintenance: {low} to {high} ({source}).</source>
        <translation type="unfinished">Običajno med vzdrževanjem: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation type="unfinished">{low} do {high} %</translation>
    </message>
    <message>
        <source>{source}; unverified</source>
        <translation type="unfinished">{source}; nepreverjeno</translation>
    </message>
    <message>
        <source>Start, h</source>
        <translation type="unfinished">Začetek, h</translation>
    </message>
    <message>
        <source>Start, min</source>
        <translation type="unfinished">Začetek, min</translation>
    </message>
    <message>
        <source>Rate, {unit}</source>
        <translation type="unfinished">Hitrost, {unit}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished">Traja</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished">Dovede</translation>
    </message>
    <message>
        <source>This is mistaken: see below.</source>
        <translation type="unfinished">To je napačno: glejte spodaj.</translation>
    </message>
    <message>
        <source>Figures of the pump, with their sources</source>
        <translation type="unfinished">Podatki črpalke z viri</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Podatek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Vrednost</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Vir</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished">nepreverjeno</translation>
    </message>
    <message>
        <source>{source}, unverified</source>
        <translation type="unfinished">{source}, nepreverjeno</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Dodaj korak</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished">Podvoji</translation>
    </message>
    <message>
        <source>Type into a cell; Enter ends it. A step lasts until the next one starts.</source>
        <translation type="unfinished">Vnesite v celico; Enter konča vnos. Korak traja, dokler se ne začne naslednji.</translation>
    </message>
    <message>
        <source>Steps of {days}</source>
        <translation type="unfinished">Koraki: {days}</translation>
    </message>
    <message>
        <source>{n} of {most} steps</source>
        <translation type="unfinished">Koraki: {n} od {most}</translation>
    </message>
    <message>
        <source>The lowest flow this rig can deliver, so that the catheter stays open. There is nothing to enter; the dose follows from the concentration.</source>
        <translation type="unfinished">Najnižji pretok, ki ga ta naprava lahko dovaja, da kateter ostane prehoden. Vnesti ni treba ničesar; odmerek izhaja iz koncentracije.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Osnovni pretok</translation>
    </message>
    <message>
        <source>Each bolus</source>
        <translation type="unfinished">Posamezni bolus</translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished">Vsakih</translation>
    </message>
    <message>
        <source>Allow patient doses</source>
        <translation type="unfinished">Dovoli odmerke na zahtevo pacienta</translation>
    </message>
    <message>
        <source>Each dose</source>
        <translation type="unfinished">Posamezni odmerek</translation>
    </message>
    <message>
        <source>Lockout, from one to the next</source>
        <translation type="unfinished">Zapora, od enega do naslednjega</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">Največ</translation>
    </message>
    <message>
        <source>in 24 hours</source>
        <translation type="unfinished">v 24 urah</translation>
    </message>
    <message>
        <source>Another daily dose</source>
        <translation type="unfinished">Drug dnevni odmerek</translation>
    </message>
    <message>
        <source>The pump ends before the next refill</source>
        <translation type="unfinished">Delovanje črpalke se konča pred naslednjim polnjenjem</translation>
    </message>
    <message>
        <source>Who knows this, and what was arranged; kept in the receipt</source>
        <translation type="unfinished">Kdo to ve in kaj je dogovorjeno; shrani se v potrdilu</translation>
    </message>
    <message>
        <source>What the pump delivers from now on</source>
        <translation type="unfinished">Kaj črpalka dovaja odslej</translation>
    </message>
    <message>
        <source>Dates of this filling, by the rig&apos;s clock</source>
        <translation type="unfinished">Datumi te polnitve, po uri naprave</translation>
    </message>
    <message>
        <source>Tubing and catheter hold what the reservoir holds: no bridge is needed.</source>
        <translation type="unfinished">Cevje in kateter vsebujeta to, kar rezervoar: premostitveni bolus ni potreben.</translation>
    </message>
    <message>
        <source>The rig cannot give this bridge</source>
        <translation type="unfinished">Naprava tega premostitvenega bolusa ne more dati</translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation type="unfinished">Brez premostitvenega bolusa</translation>
    </message>
    <message>
        <source>Why there shall be none; kept in the receipt</source>
        <translation type="unfinished">Zakaj naj ga ne bo; shrani se v potrdilu</translation>
    </message>
    <message>
        <source>Without a bridge</source>
        <translation type="unfinished">Brez premostitvenega bolusa</translation>
    </message>
    <message>
        <source>With the bridge bolus</source>
        <translation type="unfinished">S premostitvenim bolusom</translation>
    </message>
    <message>
        <source>The old drug has to leave first</source>
        <translation type="unfinished">Najprej mora odteči staro zdravilo</translation>
    </message>
    <message>
        <source>Confirm the dates</source>
        <translation type="unfinished">Potrdi datume</translation>
    </message>
    <message>
        <source>Write the refill date into the patient&apos;s papers, then confirm it here.</source>
        <translation type="unfinished">Datum polnjenja vpišite v pacientovo dokumentacijo, nato ga tu potrdite.</translation>
    </message>
    <message>
        <source>Dates of the new filling, from what was read back</source>
        <translation type="unfinished">Datumi nove polnitve iz ponovno prebranega</translation>
    </message>
    <message>
        <source>Nothing can be proposed</source>
        <translation type="unfinished">Ničesar ni mogoče predlagati</translation>
    </message>
    <message>
        <source>Titration</source>
        <translation type="unfinished">Titracija</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Vzdrževanje</translation>
    </message>
    <message>
        <source>To Programme</source>
        <translation type="unfinished">Na Programiranje</translation>
    </message>
    <message>
        <source>Figures to look at, by the rules of the drug library. Nothing here is ever applied by itself: a dose is changed on Programme only, with its review.</source>
        <translation type="unfinished">Vrednosti za presojo po pravilih knjižnice zdravil. Tu se nič nikoli ne izvede samo: odmerek se spremeni le na strani Programiranje, z njenim preverjanjem.</translation>
    </message>
    <message>
        <source>It worked for</source>
        <translation type="unfinished">Učinek je trajal</translation>
    </message>
    <message>
        <source>First daily dose</source>
        <translation type="unfinished">Prvi dnevni odmerek</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Faza</translation>
    </message>
    <message>
        <source>Present daily dose</source>
        <translation type="unfinished">Sedanji dnevni odmerek</translation>
    </message>
    <message>
        <source>Last change of the dose</source>
        <translation type="unfinished">Zadnja sprememba odmerka</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Naslednji korak</translation>
    </message>
    <message>
        <source>Before anybody acts on it</source>
        <translation type="unfinished">Preden kdo ukrepa po tem</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">ponedeljek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">torek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">sreda</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">četrtek</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">petek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">nedelja</translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished">vsak dan</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first}–{last}</translation>
    </message>
    <message>
        <source>Bolus, given first</source>
        <translation type="unfinished">Bolus, dan najprej</translation>
    </message>
    <message>
        <source>Bridge bolus</source>
        <translation type="unfinished">Premostitveni bolus</translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished">predviden</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation type="unfinished">brez: {why}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">prazno</translation>
    </message>
    <message>
        <source>{volume} {contents}</source>
        <translation type="unfinished">{volume} {contents}</translation>
    </message>
    <message>
        <source>From the reservoir to the tip: {contents}</source>
        <translation type="unfinished">Od rezervoarja do konice: {contents}</translation>
    </message>
    <message>
        <source>{score} of 4</source>
        <translation type="unfinished">{score} od 4</translation>
    </message>
    <message numerus="yes">
        <source>{n} h ago</source>
        <comment>{n:,} h ago</comment>
        <translation type="unfinished">
            <numerusform>pred {n:,} h</numerusform>
            <numerusform>pred {n:,} h</numerusform>
            <numerusform>pred {n:,} h</numerusform>
            <numerusform>pred {n:,} h</numerusform>
        </translation>
    </message>
    <message>
        <source>The drug library is read again: nothing was changed.</source>
        <translation type="unfinished">Knjižnica zdravil je znova prebrana: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>This is another rig: what was typed for {rig} is gone.</source>
        <translation type="unfinished">To je druga naprava: kar je bilo vneseno za {rig}, je izbrisano.</translation>
    </message>
    <message>
        <source>Other limits hold now: nothing was changed.</source>
        <translation type="unfinished">Zdaj veljajo druge meje: nič ni bilo spremenjeno.</translation>
    </message>
    <message>
        <source>No profile for the model {model}: the figures are the rig&apos;s own. Your own profiles are looked for in {place}.</source>
        <translation type="unfinished">Za model {model} ni profila: podatki so iz same naprave. Vaši lastni profili se iščejo v {place}.</translation>
    </message>
    <message numerus="yes">
        <source>The rig tells {n} figure that is not that of its profile, {file}.</source>
        <comment>The rig tells {n} figures that are not those of its profile, {file}.</comment>
        <translation type="unfinished">
            <numerusform>Naprava sporoča {n} podatek, ki se ne ujema z njenim profilom, {file}.</numerusform>
            <numerusform>Naprava sporoča {n} podatka, ki se ne ujemata z njenim profilom, {file}.</numerusform>
            <numerusform>Naprava sporoča {n} podatke, ki se ne ujemajo z njenim profilom, {file}.</numerusform>
            <numerusform>Naprava sporoča {n} podatkov, ki se ne ujemajo z njenim profilom, {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the profile of its model: {file}.</source>
        <translation type="unfinished">Po profilu njenega modela: {file}.</translation>
    </message>
    <message>
        <source>The pump profiles cannot be used, so the figures are the rig&apos;s own: {error}</source>
        <translation type="unfinished">Profilov črpalk ni mogoče uporabiti, zato so podatki iz same naprave: {error}</translation>
    </message>
    <message>
        <source>The rig tells {value}</source>
        <translation type="unfinished">Naprava sporoča {value}</translation>
    </message>
    <message>
        <source>The refill is done, and its dates are confirmed.</source>
        <translation type="unfinished">Polnjenje je opravljeno in njegovi datumi so potrjeni.</translation>
    </message>
    <message>
        <source>Another rig is connected than when the refill began: begin again.</source>
        <translation type="unfinished">Povezana je druga naprava kot ob začetku polnjenja: začnite znova.</translation>
    </message>
    <message>
        <source>The therapy was changed since the refill began: begin again.</source>
        <translation type="unfinished">Terapija je bila po začetku polnjenja spremenjena: začnite znova.</translation>
    </message>
    <message>
        <source>residual: {why}</source>
        <translation type="unfinished">ostanek: {why}</translation>
    </message>
    <message>
        <source>end of service known: {who}</source>
        <translation type="unfinished">konec delovanja je znan: {who}</translation>
    </message>
    <message>
        <source>{volume}, {date}</source>
        <translation type="unfinished">{volume}, {date}</translation>
    </message>
    <message>
        <source>Calibration constant: compare it with the rig&apos;s label</source>
        <translation type="unfinished">Kalibracijska konstanta: primerjajte jo z nalepko naprave</translation>
    </message>
    <message>
        <source>Last filling</source>
        <translation type="unfinished">Zadnja polnitev</translation>
    </message>
    <message>
        <source>End of service (EOS)</source>
        <translation type="unfinished">Konec delovanja (EOS)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <comment>in {n:,} days</comment>
        <translation type="unfinished">
            <numerusform>čez {n:,} dan</numerusform>
            <numerusform>čez {n:,} dneva</numerusform>
            <numerusform>čez {n:,} dni</numerusform>
            <numerusform>čez {n:,} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>In the reservoir</source>
        <translation type="unfinished">V rezervoarju</translation>
    </message>
    <message>
        <source>Refill done. Dates confirmed: refill before {before}, empty {empty}.</source>
        <translation type="unfinished">Polnjenje opravljeno. Datumi potrjeni: polnjenje pred {before}, rezervoar prazen {empty}.</translation>
    </message>
    <message>
        <source>Type the volume that was drained.</source>
        <translation type="unfinished">Vnesite prostornino, ki je bila izpraznjena.</translation>
    </message>
    <message>
        <source>Type the volume that was filled in.</source>
        <translation type="unfinished">Vnesite prostornino, s katero je bilo napolnjeno.</translation>
    </message>
    <message>
        <source>Choose the concentration on the label.</source>
        <translation type="unfinished">Izberite koncentracijo na nalepki.</translation>
    </message>
    <message>
        <source>Type the concentration on the label.</source>
        <translation type="unfinished">Vnesite koncentracijo na nalepki.</translation>
    </message>
    <message>
        <source>Type the new daily dose.</source>
        <translation type="unfinished">Vnesite novi dnevni odmerek.</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation type="unfinished">{number} {name}</translation>
    </message>
    <message>
        <source>Expected residual (computed)</source>
        <translation type="unfinished">Pričakovani ostanek (izračunano)</translation>
    </message>
    <message>
        <source>Delivered, against programmed</source>
        <translation type="unfinished">Dovedeno glede na programirano</translation>
    </message>
    <message>
        <source>More than {limit} off. Source: {source}.</source>
        <translation type="unfinished">Odstopanje nad {limit}. Vir: {source}.</translation>
    </message>
    <message>
        <source>The last three deliveries were each further off than the one before.</source>
        <translation type="unfinished">Vsako od zadnjih treh dovajanj je odstopalo bolj kot prejšnje.</translation>
    </message>
    <message>
        <source>Another concentration…</source>
        <translation type="unfinished">Druga koncentracija…</translation>
    </message>
    <message>
        <source>The flow stays at {flow}: the concentration sets the dose.</source>
        <translation type="unfinished">Pretok ostane {flow}: odmerek določa koncentracija.</translation>
    </message>
    <message>
        <source>{flow} on average</source>
        <translation type="unfinished">{flow} v povprečju</translation>
    </message>
    <message>
        <source>Low-reservoir alarm: refill before</source>
        <translation type="unfinished">Alarm nizke ravni rezervoarja: polnjenje pred</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation type="unfinished">Rezervoar prazen</translation>
    </message>
    <message>
        <source>{volume} at {flow} for {duration}, then the programme.</source>
        <translation type="unfinished">{volume} pri {flow}, trajanje {duration}, nato program.</translation>
    </message>
    <message>
        <source>{drug} {concentration}: {dose} for {duration}</source>
        <translation type="unfinished">{drug} {concentration}: {dose}, trajanje {duration}</translation>
    </message>
    <message>
        <source>by its steps</source>
        <translation type="unfinished">po korakih</translation>
    </message>
    <message>
        <source>{flow} between the boluses</source>
        <translation type="unfinished">{flow} med bolusi</translation>
    </message>
    <message>
        <source>{dose} in {duration}, every {interval} ({flow} meanwhile)</source>
        <translation type="unfinished">{dose} v {duration}, vsakih {interval} (medtem {flow})</translation>
    </message>
    <message>
        <source>{dose} in {duration} ({flow} meanwhile), {lockout} apart, at most {most} a day</source>
        <translation type="unfinished">{dose} v {duration} (medtem {flow}), razmik {lockout}, največ {most} na dan</translation>
    </message>
    <message>
        <source>Steps, {days}</source>
        <translation type="unfinished">Koraki, {days}</translation>
    </message>
    <message>
        <source>Total in 24 hours, {days}</source>
        <translation type="unfinished">Skupaj v 24 urah, {days}</translation>
    </message>
    <message>
        <source>{n} are different in the week; at most {most} can be. What is the same on several days counts once.</source>
        <translation type="unfinished">{n} različnih v tednu; dovoljenih je največ {most}. Kar je v več dneh enako, šteje enkrat.</translation>
    </message>
    <message>
        <source>{n} in a day; at most {most} can be</source>
        <translation type="unfinished">{n} v enem dnevu; dovoljenih je največ {most}</translation>
    </message>
    <message>
        <source>the first step of a day starts at 0 h 0 min</source>
        <translation type="unfinished">prvi korak dneva se začne ob 0 h 0 min</translation>
    </message>
    <message>
        <source>it has to be later than that of the step before</source>
        <translation type="unfinished">biti mora pozneje kot pri koraku pred njim</translation>
    </message>
    <message>
        <source>the programme takes {n} bytes on the wire, which has room for {most}</source>
        <translation type="unfinished">program zasede {n} bajtov, prostora pa je za {most}</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}.</source>
        <translation type="unfinished">Zdravila {drug} ni v knjižnici zdravil {file}.</translation>
    </message>
    <message>
        <source>Connect to a rig: the drug library titrates more than one drug, or none.</source>
        <translation type="unfinished">Povežite se z napravo: knjižnica zdravil ima titracijo za več zdravil ali za nobeno.</translation>
    </message>
    <message>
        <source>The drug library has no rule for it: {drug}.</source>
        <translation type="unfinished">Knjižnica zdravil zanj nima pravila: {drug}.</translation>
    </message>
    <message>
        <source>Type the test dose that worked, and how long it worked.</source>
        <translation type="unfinished">Vnesite testni odmerek, ki je učinkoval, in trajanje učinka.</translation>
    </message>
    <message>
        <source>Type the present daily dose, or connect to a rig.</source>
        <translation type="unfinished">Vnesite sedanji dnevni odmerek ali se povežite z napravo.</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation type="unfinished">Korak navzgor</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished">Korak navzdol</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished">{low} do {high}</translation>
    </message>
    <message>
        <source>Next step at the earliest</source>
        <translation type="unfinished">Najzgodnejši naslednji korak</translation>
    </message>
    <message>
        <source>The next step is not before {time}.</source>
        <translation type="unfinished">Naslednji korak ni mogoč pred {time}.</translation>
    </message>
    <message>
        <source>not in the logbook</source>
        <translation type="unfinished">ni v dnevniku</translation>
    </message>
    <message>
        <source>{time} by the rig&apos;s clock (logbook)</source>
        <translation type="unfinished">{time} po uri naprave (dnevnik)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Odrasli</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Otrok</translation>
    </message>
    <message>
        <source>Indication and age group are to be chosen again: the pump is another one.</source>
        <translation type="unfinished">Indikacijo in starostno skupino je treba izbrati znova: črpalka je druga.</translation>
    </message>
    <message>
        <source>Indication and age group are to be chosen again: the drug is another one.</source>
        <translation type="unfinished">Indikacijo in starostno skupino je treba izbrati znova: zdravilo je drugo.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Ni izbrano</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation type="unfinished">{name} ({key})</translation>
    </message>
    <message>
        <source>The day as it is now and as it would be</source>
        <translation type="unfinished">Dan, kot je zdaj in kot bi bil</translation>
    </message>
    <message>
        <source>hours of the day</source>
        <translation type="unfinished">ure dneva</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Korak {step}</translation>
    </message>
    <message>
        <source>Reservoir → tubing</source>
        <translation type="unfinished">Rezervoar → cevje</translation>
    </message>
    <message>
        <source>tip</source>
        <translation type="unfinished">konica</translation>
    </message>
    <message>
        <source>catheter</source>
        <translation type="unfinished">kateter</translation>
    </message>
    <message>
        <source>Imagined patient of a practice rig</source>
        <translation type="unfinished">Navidezni pacient vadbene naprave</translation>
    </message>
    <message>
        <source>Not measured and never a limit: no patient is like this.</source>
        <translation type="unfinished">Ni izmerjeno in nikoli ni meja: noben pacient ni tak.</translation>
    </message>
    <message>
        <source>Imagined patient (illustrative, practice only)</source>
        <translation type="unfinished">Navidezni pacient (ponazoritev, samo za vajo)</translation>
    </message>
    <message>
        <source>Spasticity (modified Ashworth)</source>
        <translation type="unfinished">Spastičnost (modificirana Ashworthova lestvica)</translation>
    </message>
    <message>
        <source>Baclofen in the CSF</source>
        <translation type="unfinished">Baklofen v likvorju</translation>
    </message>
    <message>
        <source>Spasticity, 0 to 4</source>
        <translation type="unfinished">Spastičnost, 0 do 4</translation>
    </message>
    <message>
        <source>Baclofen in the CSF, 0 to {top}</source>
        <translation type="unfinished">Baklofen v likvorju, 0 do {top}</translation>
    </message>
    <message>
        <source>now (rig clock)</source>
        <translation type="unfinished">zdaj (ura naprave)</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished">{page} ({keys})</translation>
    </message>
</context>
</TS>
