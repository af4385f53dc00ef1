<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hr_HR">
<context>
    <name></name>
    <message>
        <source>{value:,} {unit} is outside the range of {lowest:,} to {highest:,} {unit}</source>
        <translation type="unfinished">{value:,} {unit} je izvan raspona od {lowest:,} do {highest:,} {unit}</translation>
    </message>
    <message>
        <source>cannot read {n:,} characters as a value: {expected}</source>
        <translation type="unfinished">tekst od {n:,} znakova nije moguće pročitati kao vrijednost: {expected}</translation>
    </message>
    <message>
        <source>cannot read {text!r}: {expected}</source>
        <translation type="unfinished">{text!r} nije moguće pročitati: {expected}</translation>
    </message>
    <message>
        <source>cannot read {text!r} without a doubt: {expected}</source>
        <translation type="unfinished">{text!r} nije moguće pročitati bez dvojbe: {expected}</translation>
    </message>
    <message>
        <source>{text!r} has no unit: {expected}</source>
        <translation type="unfinished">{text!r} nema jedinicu: {expected}</translation>
    </message>
    <message>
        <source>{text!r} is finer than 1 {unit}, the smallest step</source>
        <translation type="unfinished">{text!r} je finije od 1 {unit}, najmanjeg koraka</translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit of a daily rate: use one of {units}</source>
        <translation type="unfinished">{symbol!r} nije jedinica dnevne brzine: upotrijebite jednu od jedinica {units}</translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit here: {expected}</source>
        <translation type="unfinished">{symbol!r} ovdje nije jedinica: {expected}</translation>
    </message>
    <message>
        <source>expected a number such as 0.5 or 1,750 and one of {units}</source>
        <translation type="unfinished">očekuje se broj kao što je 0.5 ili 1,750 i jedna od jedinica {units}</translation>
    </message>
    <message>
        <source>The therapy was changed since it was read: interrogate, and look again.</source>
        <translation type="unfinished">Terapija je promijenjena otkad je pročitana: očitajte uređaj i pogledajte ponovno.</translation>
    </message>
    <message>
        <source>Nothing was committed: {why}</source>
        <translation type="unfinished">Ništa nije primijenjeno: {why}</translation>
    </message>
    <message>
        <source>Given up by the operator before the commit: nothing was changed.</source>
        <translation type="unfinished">Operater je odustao prije primjene: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>{limits} Nothing was committed: give a reason.</source>
        <translation type="unfinished">{limits} Ništa nije primijenjeno: navedite razlog.</translation>
    </message>
    <message>
        <source>The commit was refused: {why}.</source>
        <translation type="unfinished">Primjena je odbijena: {why}.</translation>
    </message>
    <message>
        <source>The commit was not answered: {why}.</source>
        <translation type="unfinished">Na naredbu primjene nije odgovoreno: {why}.</translation>
    </message>
    <message>
        <source>Nothing was committed: {why}.</source>
        <translation type="unfinished">Ništa nije primijenjeno: {why}.</translation>
    </message>
    <message>
        <source>Resolved by asking the rig.</source>
        <translation type="unfinished">Razriješeno upitom uređaju.</translation>
    </message>
    <message>
        <source>The rig&apos;s echo differs from what was sent: {names}.</source>
        <translation type="unfinished">Odjek uređaja razlikuje se od poslanoga: {names}.</translation>
    </message>
    <message>
        <source>The rig&apos;s echo of the bolus or the refill is another.</source>
        <translation type="unfinished">Odjek uređaja za bolus ili punjenje drukčiji je od poslanoga.</translation>
    </message>
    <message>
        <source>The rig&apos;s digest is not that of the therapy sent.</source>
        <translation type="unfinished">Sažetak uređaja nije sažetak poslane terapije.</translation>
    </message>
    <message>
        <source>A {kind} is not over: any change would cut it while the old drug is in the path. Wait for its end; only a refill can replace it.</source>
        <translation type="unfinished">U tijeku je {kind}: svaka bi ga promjena prekinula dok je stari lijek još na putu. Pričekajte njegov kraj; zamijeniti ga može samo punjenje.</translation>
    </message>
    <message>
        <source>A {kind} is not over: any change would cut it. Wait for its end, or stop the pump.</source>
        <translation type="unfinished">U tijeku je {kind}: svaka bi ga promjena prekinula. Pričekajte njegov kraj ili zaustavite pumpu.</translation>
    </message>
    <message>
        <source>The command is not in the logbook: {why}.</source>
        <translation type="unfinished">Naredba nije u dnevniku: {why}.</translation>
    </message>
    <message>
        <source>The rig says that it is {state}</source>
        <translation type="unfinished">Uređaj javlja stanje: {state}</translation>
    </message>
    <message>
        <source>The rig refused: {why}</source>
        <translation type="unfinished">Uređaj je odbio: {why}</translation>
    </message>
    <message>
        <source>the pump was stopped meanwhile</source>
        <translation type="unfinished">pumpa je u međuvremenu zaustavljena</translation>
    </message>
    <message>
        <source>Nothing was resumed: {why}</source>
        <translation type="unfinished">Ništa nije nastavljeno: {why}</translation>
    </message>
    <message>
        <source>The pump could not be read: {why}</source>
        <translation type="unfinished">Pumpu nije bilo moguće očitati: {why}</translation>
    </message>
    <message>
        <source>The rig acknowledged, and is {state} now, revision {revision}.</source>
        <translation type="unfinished">Uređaj je potvrdio naredbu; stanje je sada {state}, revizija {revision}.</translation>
    </message>
    <message>
        <source>Rig {serial} holds {newest:,} log records, the logbook already {stored:,}: its storage began anew. Use another logbook for it.</source>
        <translation type="unfinished">Uređaj {serial} ima zapisa: {newest:,}, a dnevnik već: {stored:,}; njegova je pohrana počela iznova. Za njega upotrijebite drugi dnevnik.</translation>
    </message>
    <message>
        <source>Rig {serial} was asked for its log from record {first:,} on and gave other records: nothing of that answer was stored.</source>
        <translation type="unfinished">Od uređaja {serial} zatražen je zapisnik od zapisa {first:,} nadalje, a dao je druge zapise: ništa iz tog odgovora nije pohranjeno.</translation>
    </message>
    <message>
        <source>This receipt is not in the logbook yet: {why}.</source>
        <translation type="unfinished">Ova potvrda još nije u dnevniku: {why}.</translation>
    </message>
    <message>
        <source>The outcome of the last change is unknown until the rig has been asked.</source>
        <translation type="unfinished">Ishod zadnje promjene nepoznat je dok se uređaj ne upita.</translation>
    </message>
    <message>
        <source>the rig refused: {why}</source>
        <translation type="unfinished">uređaj je odbio: {why}</translation>
    </message>
    <message>
        <source>it speaks another protocol version</source>
        <translation type="unfinished">koristi drugu verziju protokola</translation>
    </message>
    <message>
        <source>it does not know this request</source>
        <translation type="unfinished">ne poznaje ovaj zahtjev</translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation type="unfinished">nije mogao pročitati zahtjev</translation>
    </message>
    <message>
        <source>a value is outside its limits</source>
        <translation type="unfinished">vrijednost je izvan njegovih granica</translation>
    </message>
    <message>
        <source>it has restarted since</source>
        <translation type="unfinished">u međuvremenu se ponovno pokrenuo</translation>
    </message>
    <message>
        <source>the request&apos;s number was used before</source>
        <translation type="unfinished">broj zahtjeva već je upotrijebljen</translation>
    </message>
    <message>
        <source>the request came out of order</source>
        <translation type="unfinished">zahtjev je stigao izvan redoslijeda</translation>
    </message>
    <message>
        <source>the request came too late</source>
        <translation type="unfinished">zahtjev je stigao prekasno</translation>
    </message>
    <message>
        <source>this programmer no longer holds the lease</source>
        <translation type="unfinished">ovaj programator više nema pravo upravljanja</translation>
    </message>
    <message>
        <source>another programmer is changing it</source>
        <translation type="unfinished">mijenja ga drugi programator</translation>
    </message>
    <message>
        <source>it is not the rig that was meant</source>
        <translation type="unfinished">to nije uređaj kojemu je namijenjeno</translation>
    </message>
    <message>
        <source>nothing is staged, or it has expired</source>
        <translation type="unfinished">ništa nije pripremljeno ili je isteklo</translation>
    </message>
    <message>
        <source>the commit does not belong to what is staged</source>
        <translation type="unfinished">primjena ne pripada onome što je pripremljeno</translation>
    </message>
    <message>
        <source>its therapy has been changed since it was read</source>
        <translation type="unfinished">njegova je terapija promijenjena otkad je pročitana</translation>
    </message>
    <message>
        <source>the parts of the therapy do not belong together</source>
        <translation type="unfinished">dijelovi terapije ne pripadaju zajedno</translation>
    </message>
    <message>
        <source>the pump&apos;s state does not allow it</source>
        <translation type="unfinished">stanje pumpe to ne dopušta</translation>
    </message>
    <message>
        <source>older log records are gone</source>
        <translation type="unfinished">starijih zapisa više nema</translation>
    </message>
    <message>
        <source>its memory could not be written</source>
        <translation type="unfinished">upis u njegovu memoriju nije uspio</translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation type="unfinished">zauzet je</translation>
    </message>
    <message>
        <source>it is too soon for another patient dose</source>
        <translation type="unfinished">prerano je za još jednu dozu na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>for a reason of its own</source>
        <translation type="unfinished">iz vlastitog razloga</translation>
    </message>
    <message>
        <source>{words} ({code}, limit {n:,})</source>
        <translation type="unfinished">{words} ({code}, granica {n:,})</translation>
    </message>
    <message>
        <source>{words} ({code})</source>
        <translation type="unfinished">{words} ({code})</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation type="unfinished">{path} nije moguće zapisati: {why}</translation>
    </message>
    <message>
        <source>{path} is no Thecal capture</source>
        <translation type="unfinished">{path} nije snimka programa Thecal</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation type="unfinished">{path} nije moguće pročitati: {why}</translation>
    </message>
    <message>
        <source>{path} is no Thecal capture of version {version}</source>
        <translation type="unfinished">{path} nije snimka programa Thecal verzije {version}</translation>
    </message>
    <message>
        <source>{path}, line {number} is damaged: expected utc_ms, direction (to_rig or from_rig) and hex</source>
        <translation type="unfinished">{path}, redak {number} je oštećen: očekuju se utc_ms, direction (to_rig ili from_rig) i hex</translation>
    </message>
    <message>
        <source>the rig did not answer</source>
        <translation type="unfinished">uređaj nije odgovorio</translation>
    </message>
    <message>
        <source>a stop was sent before it was answered</source>
        <translation type="unfinished">prije odgovora poslano je zaustavljanje</translation>
    </message>
    <message>
        <source>given up by the operator</source>
        <translation type="unfinished">odustao je operater</translation>
    </message>
    <message>
        <source>the rig is not identified</source>
        <translation type="unfinished">uređaj nije identificiran</translation>
    </message>
    <message>
        <source>it cannot be sent: {error}</source>
        <translation type="unfinished">nije moguće poslati: {error}</translation>
    </message>
    <message>
        <source>The rig on {port} does not tell who it is: {why}.</source>
        <translation type="unfinished">Uređaj na {port} ne javlja tko je: {why}.</translation>
    </message>
    <message>
        <source>The rig on {port} speaks protocol version {major}.{minor}.</source>
        <translation type="unfinished">Uređaj na {port} koristi verziju protokola {major}.{minor}.</translation>
    </message>
    <message>
        <source>{port} only sends back what it gets.</source>
        <translation type="unfinished">{port} samo vraća ono što primi.</translation>
    </message>
    <message>
        <source>On {port} all frames arrive damaged.</source>
        <translation type="unfinished">Na {port} svi okviri stižu oštećeni.</translation>
    </message>
    <message numerus="yes">
        <source>What answers on {port} is not a rig ({n} byte, no frame).</source>
        <comment>What answers on {port} is not a rig ({n:,} bytes, no frame).</comment>
        <translation type="unfinished">
            <numerusform>Ono što odgovara na {port} nije ispitni uređaj ({n:,} bajt, nijedan okvir).</numerusform>
            <numerusform>Ono što odgovara na {port} nije ispitni uređaj ({n:,} bajta, nijedan okvir).</numerusform>
            <numerusform>Ono što odgovara na {port} nije ispitni uređaj ({n:,} bajtova, nijedan okvir).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers on {port}.</source>
        <translation type="unfinished">Na {port} ništa ne odgovara.</translation>
    </message>
    <message>
        <source>The programmer is closed.</source>
        <translation type="unfinished">Programator je zatvoren.</translation>
    </message>
    <message>
        <source>no rig is connected ({state})</source>
        <translation type="unfinished">nijedan uređaj nije povezan ({state})</translation>
    </message>
    <message>
        <source>the programmer is closed</source>
        <translation type="unfinished">programator je zatvoren</translation>
    </message>
    <message>
        <source>An internal error closed the link.</source>
        <translation type="unfinished">Unutarnja pogreška zatvorila je vezu.</translation>
    </message>
    <message>
        <source>{port} did not open in time.</source>
        <translation type="unfinished">{port} se nije otvorio na vrijeme.</translation>
    </message>
    <message>
        <source>The rig has fallen silent.</source>
        <translation type="unfinished">Uređaj je utihnuo.</translation>
    </message>
    <message>
        <source>The port was unplugged or closed.</source>
        <translation type="unfinished">Priključak je iskopčan ili zatvoren.</translation>
    </message>
    <message>
        <source>{port} is {wrong}.</source>
        <translation type="unfinished">{port} je {wrong}.</translation>
    </message>
    <message>
        <source>Connected to rig {rig} on {port}.</source>
        <translation type="unfinished">Povezano s uređajem {rig} na {port}.</translation>
    </message>
    <message>
        <source>the rig restarted</source>
        <translation type="unfinished">uređaj se ponovno pokrenuo</translation>
    </message>
    <message>
        <source>The port takes no more bytes.</source>
        <translation type="unfinished">Priključak više ne prima bajtove.</translation>
    </message>
    <message>
        <source>the link was lost</source>
        <translation type="unfinished">veza je izgubljena</translation>
    </message>
    <message>
        <source>Disconnected from {port}.</source>
        <translation type="unfinished">Odspojeno od {port}.</translation>
    </message>
    <message>
        <source>the link was closed</source>
        <translation type="unfinished">veza je zatvorena</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished">nije povezano</translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation type="unfinished">otvaranje priključka</translation>
    </message>
    <message>
        <source>asking who is there</source>
        <translation type="unfinished">upit tko je tamo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished">povezano</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation type="unfinished">veza izgubljena</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation type="unfinished">čekanje na novi pokušaj</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished">odspojeno</translation>
    </message>
    <message>
        <source>no such port</source>
        <translation type="unfinished">nema takvog priključka</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished">nema dopuštenja</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished">priključak je zauzet</translation>
    </message>
    <message>
        <source>not a serial port</source>
        <translation type="unfinished">nije serijski priključak</translation>
    </message>
    <message>
        <source>bad port name</source>
        <translation type="unfinished">neispravan naziv priključka</translation>
    </message>
    <message>
        <source>not a capture that can be replayed</source>
        <translation type="unfinished">nije snimka koja se može reproducirati</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">nema odgovora</translation>
    </message>
    <message>
        <source>echo</source>
        <translation type="unfinished">odjek</translation>
    </message>
    <message>
        <source>not a rig</source>
        <translation type="unfinished">nije ispitni uređaj</translation>
    </message>
    <message>
        <source>damaged frames</source>
        <translation type="unfinished">oštećeni okviri</translation>
    </message>
    <message>
        <source>other protocol version</source>
        <translation type="unfinished">druga verzija protokola</translation>
    </message>
    <message>
        <source>another rig</source>
        <translation type="unfinished">drugi ispitni uređaj</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">odbijeno</translation>
    </message>
    <message>
        <source>Check the cable and the name; `thecal ports` lists what is there.</source>
        <translation type="unfinished">Provjerite kabel i naziv; `thecal ports` ispisuje što je priključeno.</translation>
    </message>
    <message>
        <source>Join the group that owns the port (often `dialout`) and log in again.</source>
        <translation type="unfinished">Pridružite se grupi kojoj priključak pripada (često `dialout`) i ponovno se prijavite.</translation>
    </message>
    <message>
        <source>Close the other program that has the port open.</source>
        <translation type="unfinished">Zatvorite drugi program koji drži priključak otvorenim.</translation>
    </message>
    <message>
        <source>Give a serial port, or a URL such as socket://HOST:PORT.</source>
        <translation type="unfinished">Navedite serijski priključak ili URL kao što je socket://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a port such as /dev/ttyACM0, COM3 or socket://HOST:PORT.</source>
        <translation type="unfinished">Navedite priključak kao što je /dev/ttyACM0, COM3 ili socket://HOST:PORT.</translation>
    </message>
    <message>
        <source>Give a capture that Thecal saved, begun before it connected.</source>
        <translation type="unfinished">Navedite snimku koju je spremio Thecal, započetu prije povezivanja.</translation>
    </message>
    <message>
        <source>Check the rig&apos;s power and that this is its port.</source>
        <translation type="unfinished">Provjerite napajanje uređaja i je li ovo njegov priključak.</translation>
    </message>
    <message>
        <source>The port sends back what it gets: remove a loop-back plug or terminal echo.</source>
        <translation type="unfinished">Priključak vraća ono što primi: uklonite povratni utikač (loop-back) ili odjek terminala.</translation>
    </message>
    <message>
        <source>Another device is on this port, or the baud rate differs.</source>
        <translation type="unfinished">Na ovom je priključku neki drugi uređaj ili je brzina prijenosa (baud) drukčija.</translation>
    </message>
    <message>
        <source>A rig may be there: check cable, ground and baud rate.</source>
        <translation type="unfinished">Ispitni uređaj možda je tu: provjerite kabel, masu i brzinu prijenosa (baud).</translation>
    </message>
    <message>
        <source>Update the rig&apos;s firmware or Thecal.</source>
        <translation type="unfinished">Ažurirajte firmver uređaja ili Thecal.</translation>
    </message>
    <message>
        <source>Connect the rig that this session belongs to, or disconnect first.</source>
        <translation type="unfinished">Povežite uređaj kojemu ova sesija pripada ili se prvo odspojite.</translation>
    </message>
    <message>
        <source>Wait a moment, then connect again.</source>
        <translation type="unfinished">Pričekajte trenutak, zatim se ponovno povežite.</translation>
    </message>
    <message>
        <source>Thecal looks for the same rig and reads it again.</source>
        <translation type="unfinished">Thecal traži isti uređaj i ponovno ga očitava.</translation>
    </message>
    <message>
        <source>{verdict} {advice}</source>
        <translation type="unfinished">{verdict} {advice}</translation>
    </message>
    <message>
        <source>{port} could not be opened: {why}.</source>
        <translation type="unfinished">{port} nije bilo moguće otvoriti: {why}.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation type="unfinished">{error}.</translation>
    </message>
    <message>
        <source>{path} does not tell which rig it is of: no answer to Identify is in it.</source>
        <translation type="unfinished">{path} ne kazuje od kojeg je uređaja: u njoj nema odgovora na Identify.</translation>
    </message>
    <message>
        <source>the replay was closed</source>
        <translation type="unfinished">reprodukcija je zatvorena</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation type="unfinished">nepoznata poruka</translation>
    </message>
    <message>
        <source>the port was closed</source>
        <translation type="unfinished">priključak je zatvoren</translation>
    </message>
    <message>
        <source>the port failed: {error}</source>
        <translation type="unfinished">priključak je zakazao: {error}</translation>
    </message>
    <message>
        <source>{port!r} is not a port or a URL Thecal can open.</source>
        <translation type="unfinished">{port!r} nije priključak ni URL koji Thecal može otvoriti.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation type="unfinished">Priključak {port} ne postoji.</translation>
    </message>
    <message>
        <source>No permission to open {port}.</source>
        <translation type="unfinished">Nema dopuštenja za otvaranje {port}.</translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation type="unfinished">{port} koristi drugi program.</translation>
    </message>
    <message>
        <source>Nothing answers at {port}.</source>
        <translation type="unfinished">Na {port} ništa ne odgovara.</translation>
    </message>
    <message>
        <source>{port} is not a serial port.</source>
        <translation type="unfinished">{port} nije serijski priključak.</translation>
    </message>
    <message>
        <source>{found}, not {wanted}</source>
        <translation type="unfinished">{found}, a ne {wanted}</translation>
    </message>
    <message>
        <source>rig {rig} with calibration constant {calibration}</source>
        <translation type="unfinished">uređaj {rig} s kalibracijskom konstantom {calibration}</translation>
    </message>
    <message>
        <source>no room for the logbook {path}: make room on its disk and try again</source>
        <translation type="unfinished">nema mjesta za dnevnik {path}: oslobodite mjesto na njegovu disku i pokušajte ponovno</translation>
    </message>
    <message>
        <source>the disk takes no more of the logbook {path}: it is full, over a quota, or failing; make room on it, or check it</source>
        <translation type="unfinished">disk ne prima više od dnevnika {path}: pun je, iznad kvote ili otkazuje; oslobodite mjesto na njemu ili ga provjerite</translation>
    </message>
    <message>
        <source>another program keeps the logbook {path} locked: end it and try again</source>
        <translation type="unfinished">drugi program drži dnevnik {path} zaključanim: završite ga i pokušajte ponovno</translation>
    </message>
    <message>
        <source>{path} is damaged or not a logbook: choose another file</source>
        <translation type="unfinished">{path} je oštećen ili nije dnevnik: odaberite drugu datoteku</translation>
    </message>
    <message>
        <source>cannot open or write the logbook {path}: check its permissions</source>
        <translation type="unfinished">dnevnik {path} nije moguće otvoriti ili u njega pisati: provjerite dopuštenja</translation>
    </message>
    <message>
        <source>the logbook {path} failed: {why}</source>
        <translation type="unfinished">dnevnik {path} je zakazao: {why}</translation>
    </message>
    <message>
        <source>cannot use {path} as a logbook: {why}</source>
        <translation type="unfinished">{path} nije moguće koristiti kao dnevnik: {why}</translation>
    </message>
    <message>
        <source>a logbook is exported as csv or jsonl, not {form}</source>
        <translation type="unfinished">dnevnik se izvozi kao csv ili jsonl, a ne {form}</translation>
    </message>
    <message>
        <source>{what} cannot be exported: choose {kinds} or all</source>
        <translation type="unfinished">{what} nije moguće izvesti: odaberite {kinds} ili all</translation>
    </message>
    <message>
        <source>CSV holds one kind of row: choose {kinds}, or jsonl</source>
        <translation type="unfinished">CSV sadrži jednu vrstu redaka: odaberite {kinds} ili jsonl</translation>
    </message>
    <message>
        <source>record {index} of rig {serial} cannot be stored: record {first} comes first</source>
        <translation type="unfinished">zapis {index} uređaja {serial} nije moguće pohraniti: prije njega dolazi zapis {first}</translation>
    </message>
    <message>
        <source>record {index} of rig {serial} differs from the one stored: this is another rig, or its log began anew</source>
        <translation type="unfinished">zapis {index} uređaja {serial} razlikuje se od pohranjenoga: ovo je drugi uređaj ili je njegov zapisnik počeo iznova</translation>
    </message>
    <message>
        <source>records {first} to {last} of rig {serial} cannot be lost: record {next} comes next</source>
        <translation type="unfinished">zapisi od {first} do {last} uređaja {serial} ne mogu biti izgubljeni: sljedeći je zapis {next}</translation>
    </message>
    <message>
        <source>the logbook {path} is open for reading only</source>
        <translation type="unfinished">dnevnik {path} otvoren je samo za čitanje</translation>
    </message>
    <message>
        <source>{row} holds what was never written: verify the logbook</source>
        <translation type="unfinished">{row} sadrži ono što nikada nije zapisano: provjerite dnevnik</translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation type="unfinished">unos {position}</translation>
    </message>
    <message>
        <source>record {position} of rig {serial}</source>
        <translation type="unfinished">zapis {position} uređaja {serial}</translation>
    </message>
    <message>
        <source>a sample of rig {serial}</source>
        <translation type="unfinished">uzorak uređaja {serial}</translation>
    </message>
    <message>
        <source>the logbook {path} is closed</source>
        <translation type="unfinished">dnevnik {path} je zatvoren</translation>
    </message>
    <message numerus="yes">
        <source>{n} sample is lost: {why}</source>
        <comment>{n:,} samples are lost: {why}</comment>
        <translation type="unfinished">
            <numerusform>Izgubljen je {n:,} uzorak: {why}</numerusform>
            <numerusform>Izgubljena su {n:,} uzorka: {why}</numerusform>
            <numerusform>Izgubljeno je {n:,} uzoraka: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database: choose another file</source>
        <translation type="unfinished">{path} je baza podataka drugog programa: odaberite drugu datoteku</translation>
    </message>
    <message>
        <source>{path} was written by a newer Thecal (schema {version}, this one knows {known}): update this program</source>
        <translation type="unfinished">{path} zapisao je noviji Thecal (shema {version}, a ovaj poznaje {known}): ažurirajte ovaj program</translation>
    </message>
    <message>
        <source>there is no logbook at {path}</source>
        <translation type="unfinished">na {path} nema dnevnika</translation>
    </message>
    <message>
        <source>{path} is a directory: give the path of a file in it</source>
        <translation type="unfinished">{path} je mapa: navedite putanju datoteke u njoj</translation>
    </message>
    <message>
        <source>{path} is not a file: choose another path</source>
        <translation type="unfinished">{path} nije datoteka: odaberite drugu putanju</translation>
    </message>
    <message>
        <source>{path} is on a file system without locks: choose a local disk</source>
        <translation type="unfinished">{path} je na datotečnom sustavu bez zaključavanja: odaberite lokalni disk</translation>
    </message>
    <message>
        <source>{path} is of an older schema ({version}, now {now}): open it once for writing</source>
        <translation type="unfinished">{path} ima stariju shemu ({version}, sada {now}): otvorite ga jednom za pisanje</translation>
    </message>
    <message>
        <source>{row} was inserted after the end</source>
        <translation type="unfinished">{row} je umetnut nakon kraja</translation>
    </message>
    <message>
        <source>{row} was inserted where rows are lost</source>
        <translation type="unfinished">{row} je umetnut gdje su redci izgubljeni</translation>
    </message>
    <message>
        <source>{row} is missing</source>
        <translation type="unfinished">{row} nedostaje</translation>
    </message>
    <message>
        <source>{row} is missing, at the end</source>
        <translation type="unfinished">{row} nedostaje, na kraju</translation>
    </message>
    <message>
        <source>the end of the chain, after {row}, was changed</source>
        <translation type="unfinished">promijenjen je kraj lanca, onaj iza: {row}</translation>
    </message>
    <message>
        <source>{row} is out of order: it was {other}</source>
        <translation type="unfinished">{row} nije na svom mjestu: bio je {other}</translation>
    </message>
    <message>
        <source>{row} was inserted</source>
        <translation type="unfinished">{row} je umetnut</translation>
    </message>
    <message>
        <source>{row} was changed</source>
        <translation type="unfinished">{row} je promijenjen</translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about any rig: connect to one first</source>
        <translation type="unfinished">dnevnik {path} ne sadrži ništa ni o jednom uređaju: prvo se povežite s uređajem</translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about rig {serial!r}: it knows {known}</source>
        <translation type="unfinished">dnevnik {path} ne sadrži ništa o uređaju {serial!r}: poznaje {known}</translation>
    </message>
    <message>
        <source>No therapy has been read yet: connect and interrogate first.</source>
        <translation type="unfinished">Nijedna terapija još nije pročitana: najprije se povežite i očitajte uređaj.</translation>
    </message>
    <message>
        <source>The limits are others than when this was asked: look again.</source>
        <translation type="unfinished">Granice su drukčije nego kad je ovo pitano: pogledajte ponovno.</translation>
    </message>
    <message>
        <source>the drug library is being read</source>
        <translation type="unfinished">biblioteka lijekova se čita</translation>
    </message>
    <message>
        <source>No therapy has been read yet: interrogate first.</source>
        <translation type="unfinished">Nijedna terapija još nije pročitana: najprije očitajte uređaj.</translation>
    </message>
    <message>
        <source>There is no logbook to record in.</source>
        <translation type="unfinished">Nema dnevnika u koji bi se bilježilo.</translation>
    </message>
    <message>
        <source>There is no logbook to download to.</source>
        <translation type="unfinished">Nema dnevnika u koji bi se preuzimalo.</translation>
    </message>
    <message>
        <source>The log of rig {serial} ends here: another rig is connected.</source>
        <translation type="unfinished">Zapisnik uređaja {serial} ovdje završava: povezan je drugi uređaj.</translation>
    </message>
    <message>
        <source>No rig is connected: connect first.</source>
        <translation type="unfinished">Nijedan uređaj nije povezan: najprije se povežite.</translation>
    </message>
    <message>
        <source>A capture is being replayed: there is no rig behind it.</source>
        <translation type="unfinished">Reproducira se snimka: iza nje nema uređaja.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished">nema veze</translation>
    </message>
    <message>
        <source>The rig could not be asked ({trouble}).</source>
        <translation type="unfinished">Uređaj nije bilo moguće upitati ({trouble}).</translation>
    </message>
    <message>
        <source>the rig&apos;s therapy was changed several times since, by others</source>
        <translation type="unfinished">drugi su otad više puta promijenili terapiju uređaja</translation>
    </message>
    <message>
        <source>the rig acknowledged the change and now names another as its last</source>
        <translation type="unfinished">uređaj je potvrdio promjenu, a sada kao svoju zadnju navodi drugu</translation>
    </message>
    <message>
        <source>{field}: asked {asked}, holds {held}</source>
        <translation type="unfinished">{field}: zatraženo {asked}, sadrži {held}</translation>
    </message>
    <message>
        <source>the digest of the change applied is not that of the change asked</source>
        <translation type="unfinished">sažetak primijenjene promjene nije sažetak zatražene promjene</translation>
    </message>
    <message>
        <source>the digest of the therapy in force is not that of the therapy read back</source>
        <translation type="unfinished">sažetak terapije na snazi nije sažetak ponovno očitane terapije</translation>
    </message>
    <message>
        <source>revision {applied} was applied, revision {in_force} is in force</source>
        <translation type="unfinished">primijenjena je revizija {applied}, na snazi je revizija {in_force}</translation>
    </message>
    <message>
        <source>the therapy in force is another one with the same revision</source>
        <translation type="unfinished">na snazi je druga terapija s istom revizijom</translation>
    </message>
    <message>
        <source>the pump is still updating and delivers nothing</source>
        <translation type="unfinished">pumpa se još ažurira i ništa ne isporučuje</translation>
    </message>
    <message>
        <source>Check the rig before relying on it: {doubts}.</source>
        <translation type="unfinished">Provjerite uređaj prije nego što se na njega oslonite: {doubts}.</translation>
    </message>
    <message>
        <source>the rig holds a bolus that was not asked</source>
        <translation type="unfinished">na uređaju je bolus koji nije zatražen</translation>
    </message>
    <message>
        <source>the bolus asked does not run</source>
        <translation type="unfinished">zatraženi bolus se ne isporučuje</translation>
    </message>
    <message>
        <source>refill: asked {asked}, holds {held}</source>
        <translation type="unfinished">punjenje: zatraženo {asked}, sadrži {held}</translation>
    </message>
    <message>
        <source>{asked} is below the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je ispod meke granice od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is above the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je iznad meke granice od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is below the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je ispod tvrde granice od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>{asked} is above the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">{asked} je iznad tvrde granice od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished">Promjena od {asked} prelazi meku granicu od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished">Promjena od {asked} prelazi tvrdu granicu od {limit} za {drug}.</translation>
    </message>
    <message>
        <source>Source, unverified: {source} ({file}).</source>
        <translation type="unfinished">Izvor, neprovjeren: {source} ({file}).</translation>
    </message>
    <message>
        <source>Source: {source} ({file}).</source>
        <translation type="unfinished">Izvor: {source} ({file}).</translation>
    </message>
    <message>
        <source>expected a text such as &quot;Thecal rig&quot;</source>
        <translation type="unfinished">očekuje se tekst kao što je &quot;Thecal rig&quot;</translation>
    </message>
    <message>
        <source>expected 1 to 24 ASCII characters</source>
        <translation type="unfinished">očekuje se od 1 do 24 ASCII znaka</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation type="unfinished">{file}: {error}</translation>
    </message>
    <message>
        <source>expected more than 0</source>
        <translation type="unfinished">očekuje se više od 0</translation>
    </message>
    <message>
        <source>expected no more than {limit}</source>
        <translation type="unfinished">očekuje se najviše {limit}</translation>
    </message>
    <message>
        <source>expected names of 1 to 24 ASCII characters</source>
        <translation type="unfinished">očekuju se nazivi od 1 do 24 ASCII znaka</translation>
    </message>
    <message>
        <source>{key} has {n} drugs; expected at most {most}</source>
        <translation type="unfinished">{key}: broj lijekova je {n}; očekuje se najviše {most}</translation>
    </message>
    <message>
        <source>expected no more than {other}, which is {limit}</source>
        <translation type="unfinished">očekuje se najviše koliko {other}, a to je {limit}</translation>
    </message>
    <message>
        <source>expected less than {other}, which is {limit}</source>
        <translation type="unfinished">očekuje se manje nego {other}, a to je {limit}</translation>
    </message>
    <message>
        <source>{key} is there twice, written differently</source>
        <translation type="unfinished">{key} postoji dvaput, različito napisan</translation>
    </message>
    <message>
        <source>{file}, line {line}: {error}</source>
        <translation type="unfinished">{file}, redak {line}: {error}</translation>
    </message>
    <message>
        <source>expected at least one drug</source>
        <translation type="unfinished">očekuje se barem jedan lijek</translation>
    </message>
    <message>
        <source>expected &quot;µg&quot; or &quot;mg&quot;, the unit of all its doses</source>
        <translation type="unfinished">očekuje se &quot;µg&quot; ili &quot;mg&quot;, jedinica svih njegovih doza</translation>
    </message>
    <message>
        <source>expected the drug&apos;s name, some of its letters in capitals</source>
        <translation type="unfinished">očekuje se naziv lijeka, s nekim slovima velikima</translation>
    </message>
    <message>
        <source>expected [[…]] tables, one for each</source>
        <translation type="unfinished">očekuju se tablice [[…]], po jedna za svaki unos</translation>
    </message>
    <message>
        <source>expected a step in percent, up or down</source>
        <translation type="unfinished">očekuje se korak u postocima, naviše ili naniže</translation>
    </message>
    <message>
        <source>expected a text of a few words</source>
        <translation type="unfinished">očekuje se tekst od nekoliko riječi</translation>
    </message>
    <message>
        <source>{key} is {found}; expected no more than {other}, which is {limit}</source>
        <translation type="unfinished">{key} je {found}; očekuje se najviše koliko {other}, a to je {limit}</translation>
    </message>
    <message>
        <source>expected a text that says where the figure comes from</source>
        <translation type="unfinished">očekuje se tekst koji kaže odakle vrijednost potječe</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished">očekuje se true ili false</translation>
    </message>
    <message>
        <source>{key}: {error}</source>
        <translation type="unfinished">{key}: {error}</translation>
    </message>
    <message>
        <source>expected a table</source>
        <translation type="unfinished">očekuje se tablica</translation>
    </message>
    <message>
        <source>{key} is missing; {expected}</source>
        <translation type="unfinished">{key} nedostaje; {expected}</translation>
    </message>
    <message>
        <source>{key} is {found}; {expected}</source>
        <translation type="unfinished">{key} je {found}; {expected}</translation>
    </message>
    <message>
        <source>The other drugs of the mixture change: tubing and catheter still hold the one before.</source>
        <translation type="unfinished">Ostali lijekovi smjese mijenjaju se: cjevčica i kateter još drže prijašnju smjesu.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: its dose is set by the concentration at a refill.</source>
        <translation type="unfinished">Protok ove pumpe stalan je, {flow}: njezinu dozu određuje koncentracija pri punjenju.</translation>
    </message>
    <message>
        <source>A daily rate alone cannot be set in this mode ({mode}): it would end the programme in force.</source>
        <translation type="unfinished">U ovom načinu rada ({mode}) ne može se postaviti samo dnevna brzina: time bi završio program koji je na snazi.</translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, below the rig&apos;s lowest of {lowest}. At {concentration} the least is {least}; use a lower concentration for less.</source>
        <translation type="unfinished">{asked} zahtijeva protok {flow}, ispod najmanjega protoka uređaja {lowest}. Uz {concentration} najmanje je {least}; za manje upotrijebite nižu koncentraciju.</translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, above the rig&apos;s highest of {highest}.</source>
        <translation type="unfinished">{asked} zahtijeva protok {flow}, iznad najvećega protoka uređaja {highest}.</translation>
    </message>
    <message>
        <source>{dose} is above the rig&apos;s highest dose of {highest}.</source>
        <translation type="unfinished">{dose} je iznad najveće doze uređaja {highest}.</translation>
    </message>
    <message>
        <source>Drug and concentration change at a refill only, with its bridge: the rig holds {held}, and {asked} is asked for.</source>
        <translation type="unfinished">Lijek i koncentracija mijenjaju se samo pri punjenju, s pripadnim premosnim bolusom: u uređaju je {held}, a traži se {asked}.</translation>
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
        <translation type="unfinished">uto</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">sri</translation>
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
        <translation type="unfinished">sub</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">ned</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation type="unfinished">kontinuirano</translation>
    </message>
    <message>
        <source>minimum rate</source>
        <translation type="unfinished">najmanji protok</translation>
    </message>
    <message>
        <source>periodic bolus</source>
        <translation type="unfinished">periodični bolus</translation>
    </message>
    <message>
        <source>flex</source>
        <translation type="unfinished">fleksibilno</translation>
    </message>
    <message>
        <source>{flow}, {mode}</source>
        <translation type="unfinished">{flow}, {mode}</translation>
    </message>
    <message>
        <source>{flow} on average, {mode}</source>
        <translation type="unfinished">{flow} u prosjeku, {mode}</translation>
    </message>
    <message>
        <source>{flow} continuously: {dose} every 24 hours</source>
        <translation type="unfinished">{flow} neprekidno: {dose} svaka 24 sata</translation>
    </message>
    <message>
        <source>{flow}, the minimum rate: {dose} every 24 hours</source>
        <translation type="unfinished">{flow}, najmanji protok: {dose} svaka 24 sata</translation>
    </message>
    <message>
        <source>{flow} and {bolus}: {dose} every 24 hours</source>
        <translation type="unfinished">{flow} i {bolus}: {dose} svaka 24 sata</translation>
    </message>
    <message numerus="yes">
        <source>a flex programme of {n} step</source>
        <comment>a flex programme of {n} steps</comment>
        <translation type="unfinished">
            <numerusform>fleksibilni program od {n} koraka</numerusform>
            <numerusform>fleksibilni program od {n} koraka</numerusform>
            <numerusform>fleksibilni program od {n} koraka</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps}: {dose} every 24 hours</source>
        <translation type="unfinished">{steps}: {dose} svaka 24 sata</translation>
    </message>
    <message>
        <source>{steps}: at most {dose} on a weekday</source>
        <translation type="unfinished">{steps}: najviše {dose} na dan u tjednu</translation>
    </message>
    <message>
        <source>with {drug} {strength}</source>
        <translation type="unfinished">uz {drug} {strength}</translation>
    </message>
    <message>
        <source>a bolus of {flow} for {duration} every {interval}</source>
        <translation type="unfinished">bolus od {flow} tijekom {duration} svakih {interval}</translation>
    </message>
    <message>
        <source>{days} {time} {flow}</source>
        <translation type="unfinished">{days} {time} {flow}</translation>
    </message>
    <message>
        <source>patient doses of {flow} for {duration}, {lockout} apart, at most {most} a day</source>
        <translation type="unfinished">doze na zahtjev pacijenta od {flow} tijekom {duration}, s razmakom od {lockout}, najviše {most} na dan</translation>
    </message>
    <message>
        <source>{kind} of {amount} in {duration}, at {flow}</source>
        <translation type="unfinished">{kind}: {amount} tijekom {duration}, uz {flow}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished">svaki dan</translation>
    </message>
    <message>
        <source>set therapy</source>
        <translation type="unfinished">nova terapija</translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished">zaustavljanje</translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished">nastavak</translation>
    </message>
    <message>
        <source>bolus</source>
        <translation type="unfinished">bolus</translation>
    </message>
    <message>
        <source>refill</source>
        <translation type="unfinished">punjenje</translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished">primijenjeno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">nepoznato</translation>
    </message>
    <message>
        <source>sending the commit</source>
        <translation type="unfinished">slanje naredbe primjene</translation>
    </message>
    <message>
        <source>asking the rig what it applied</source>
        <translation type="unfinished">upit uređaju što je primijenio</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation type="unfinished">ponovno očitanje</translation>
    </message>
    <message>
        <source>writing the receipt</source>
        <translation type="unfinished">zapisivanje potvrde</translation>
    </message>
    <message>
        <source>TELEMETRY MODE</source>
        <translation type="unfinished">TELEMETRIJSKI NAČIN</translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation type="unfinished">Malo u spremniku</translation>
    </message>
    <message>
        <source>Replace soon (ERI)</source>
        <translation type="unfinished">Skora zamjena (ERI)</translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation type="unfinished">Pogreška memorije</translation>
    </message>
    <message>
        <source>Empty reservoir</source>
        <translation type="unfinished">Prazan spremnik</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation type="unfinished">Kraj radnog vijeka</translation>
    </message>
    <message>
        <source>Motor stalled</source>
        <translation type="unfinished">Zastoj motora</translation>
    </message>
    <message>
        <source>Stopped for 48 h</source>
        <translation type="unfinished">Zaustavljeno 48 h</translation>
    </message>
    <message>
        <source>Critical memory error</source>
        <translation type="unfinished">Kritična pogreška memorije</translation>
    </message>
    <message>
        <source>Low-battery reset</source>
        <translation type="unfinished">Reset zbog slabe baterije</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Uzorak</translation>
    </message>
    <message>
        <source>Rig started</source>
        <translation type="unfinished">Uređaj pokrenut</translation>
    </message>
    <message>
        <source>Therapy changed</source>
        <translation type="unfinished">Terapija promijenjena</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Zaustavljeno</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished">Nastavljeno</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation type="unfinished">Alarm aktiviran</translation>
    </message>
    <message>
        <source>Alarm cleared</source>
        <translation type="unfinished">Alarm prestao</translation>
    </message>
    <message>
        <source>Alarm silenced</source>
        <translation type="unfinished">Alarm utišan</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation type="unfinished">Sat namješten</translation>
    </message>
    <message>
        <source>Lease expired</source>
        <translation type="unfinished">Pravo upravljanja isteklo</translation>
    </message>
    <message>
        <source>Staged change dropped</source>
        <translation type="unfinished">Pripremljena promjena odbačena</translation>
    </message>
    <message>
        <source>Alarm sounds again</source>
        <translation type="unfinished">Alarm se ponovno oglašava</translation>
    </message>
    <message>
        <source>Patient dose given</source>
        <translation type="unfinished">Dana doza na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>Patient dose refused</source>
        <translation type="unfinished">Odbijena doza na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>Time zone set</source>
        <translation type="unfinished">Postavljena vremenska zona</translation>
    </message>
    <message>
        <source>Bolus started</source>
        <translation type="unfinished">Bolus započet</translation>
    </message>
    <message>
        <source>Bolus delivered</source>
        <translation type="unfinished">Bolus isporučen</translation>
    </message>
    <message>
        <source>Bolus cut short</source>
        <translation type="unfinished">Bolus prekinut</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation type="unfinished">Napunjeno</translation>
    </message>
    <message>
        <source>Telemetry mode: nothing delivered</source>
        <translation type="unfinished">Telemetrijski način: ništa se ne isporučuje</translation>
    </message>
    <message>
        <source>Telemetry mode ended</source>
        <translation type="unfinished">Telemetrijski način završen</translation>
    </message>
    <message>
        <source>no bolus</source>
        <translation type="unfinished">nema bolusa</translation>
    </message>
    <message>
        <source>single bolus</source>
        <translation type="unfinished">jednokratni bolus</translation>
    </message>
    <message>
        <source>priming bolus</source>
        <translation type="unfinished">bolus za ispunjavanje</translation>
    </message>
    <message>
        <source>bridge bolus</source>
        <translation type="unfinished">premosni bolus</translation>
    </message>
    <message>
        <source>power on</source>
        <translation type="unfinished">uključeno napajanje</translation>
    </message>
    <message>
        <source>on command</source>
        <translation type="unfinished">na naredbu</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation type="unfinished">nadzorni sklop (watchdog)</translation>
    </message>
    <message>
        <source>low battery</source>
        <translation type="unfinished">slaba baterija</translation>
    </message>
    <message>
        <source>Alarm {code}</source>
        <translation type="unfinished">Alarm {code}</translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation type="unfinished">Događaj {code}</translation>
    </message>
    <message>
        <source>revision {revision:,}</source>
        <translation type="unfinished">revizija {revision:,}</translation>
    </message>
    <message>
        <source>cause {code}</source>
        <translation type="unfinished">uzrok {code}</translation>
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
        <translation type="unfinished">još {seconds} s</translation>
    </message>
    <message>
        <source>kind {code}</source>
        <translation type="unfinished">vrsta {code}</translation>
    </message>
    <message>
        <source>{volume} not delivered</source>
        <translation type="unfinished">nije isporučeno {volume}</translation>
    </message>
    <message>
        <source>transaction {transaction}</source>
        <translation type="unfinished">transakcija {transaction}</translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation type="unfinished">Zaustavi pumpu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Izađi</translation>
    </message>
    <message>
        <source>Interrogate the rig</source>
        <translation type="unfinished">Očitaj uređaj</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation type="unfinished">Ispiši pregled</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">Kopirano.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry could not be written to the logbook and is lost</source>
        <comment>{n:,} entries could not be written to the logbook and are lost</comment>
        <translation type="unfinished">
            <numerusform>U dnevnik nije bilo moguće zapisati {n:,} unos i on je izgubljen</numerusform>
            <numerusform>U dnevnik nije bilo moguće zapisati {n:,} unosa i oni su izgubljeni</numerusform>
            <numerusform>U dnevnik nije bilo moguće zapisati {n:,} unosa i oni su izgubljeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording in the usual place, since {error}</source>
        <translation type="unfinished">Bilježi se na uobičajenom mjestu, razlog: {error}</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {kind}: {error}</source>
        <translation type="unfinished">Dogodilo se nešto što ne bi smjelo: {kind}: {error}</translation>
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
        <translation type="unfinished">Aktiviran</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Završio</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished">Trajao</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished">Utišan</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Kada</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Što</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Pojedinosti</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished">Pumpa</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation type="unfinished">Spremnik</translation>
    </message>
    <message>
        <source>Low-reservoir alarm at</source>
        <translation type="unfinished">Alarm niske razine spremnika na</translation>
    </message>
    <message>
        <source>Lowest flow</source>
        <translation type="unfinished">Najmanji protok</translation>
    </message>
    <message>
        <source>Highest flow</source>
        <translation type="unfinished">Najveći protok</translation>
    </message>
    <message>
        <source>Delivered of what is programmed</source>
        <translation type="unfinished">Isporučeno od programiranoga</translation>
    </message>
    <message>
        <source>Single pumps differ by up to</source>
        <translation type="unfinished">Pojedine pumpe razlikuju se do</translation>
    </message>
    <message>
        <source>Specified accuracy, plus or minus</source>
        <translation type="unfinished">Specificirana točnost, plus ili minus</translation>
    </message>
    <message>
        <source>Highest dose of any other drug</source>
        <translation type="unfinished">Najveća doza svakog drugog lijeka</translation>
    </message>
    <message>
        <source>Battery life</source>
        <translation type="unfinished">Trajanje baterije</translation>
    </message>
    <message>
        <source>That battery life is at</source>
        <translation type="unfinished">To trajanje baterije vrijedi uz</translation>
    </message>
    <message>
        <source>Charge of a quantum, as time of standing still</source>
        <translation type="unfinished">Naboj jednog kvanta, kao vrijeme mirovanja</translation>
    </message>
    <message>
        <source>From ERI to end of service</source>
        <translation type="unfinished">Od ERI do kraja radnog vijeka</translation>
    </message>
    <message>
        <source>Full battery</source>
        <translation type="unfinished">Puna baterija</translation>
    </message>
    <message>
        <source>Flat battery</source>
        <translation type="unfinished">Prazna baterija</translation>
    </message>
    <message>
        <source>Alarm when stopped for</source>
        <translation type="unfinished">Alarm kad je zaustavljena</translation>
    </message>
    <message>
        <source>Silenced alarms sound again after</source>
        <translation type="unfinished">Utišani alarmi ponovno se oglašavaju nakon</translation>
    </message>
    <message>
        <source>Time between samples of its log</source>
        <translation type="unfinished">Vrijeme između uzoraka u njezinu zapisniku</translation>
    </message>
    <message>
        <source>Internal tubing</source>
        <translation type="unfinished">Unutarnja cjevčica</translation>
    </message>
    <message>
        <source>Catheter holds</source>
        <translation type="unfinished">Kateter sadrži</translation>
    </message>
    <message>
        <source>Implanted catheter</source>
        <translation type="unfinished">Ugrađeni kateter</translation>
    </message>
    <message>
        <source>the pump profiles {file} and {other} are both of the model &quot;{model}&quot;</source>
        <translation type="unfinished">profili pumpe {file} i {other} oba su za model &quot;{model}&quot;</translation>
    </message>
    <message>
        <source>Highest dose of {drug}</source>
        <translation type="unfinished">Najveća doza za {drug}</translation>
    </message>
    <message>
        <source>told by the rig</source>
        <translation type="unfinished">javio uređaj</translation>
    </message>
    <message>
        <source>the pump profiles in {place} cannot be read: {why}</source>
        <translation type="unfinished">profile pumpe na mjestu {place} nije moguće pročitati: {why}</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished">Baterija</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation type="unfinished">Uređaj</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">Br.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished">Potvrde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Naredbe</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished">Alarmi</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished">Ostali događaji</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Veza</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Napomene</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Vrijeme</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Smjer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished">Poruka</translation>
    </message>
    <message>
        <source>Seq.</source>
        <translation type="unfinished">Slijed</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Polja</translation>
    </message>
    <message>
        <source>→ to rig</source>
        <translation type="unfinished">→ uređaju</translation>
    </message>
    <message>
        <source>← from rig</source>
        <translation type="unfinished">← od uređaja</translation>
    </message>
    <message>
        <source>Resolve what the banner says</source>
        <translation type="unfinished">Razriješi ono što natpis javlja</translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation type="unfinished">Idi na Poveži</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation type="unfinished">Idi na Pregled</translation>
    </message>
    <message>
        <source>Go to Programme</source>
        <translation type="unfinished">Idi na Program</translation>
    </message>
    <message>
        <source>Go to Titration</source>
        <translation type="unfinished">Idi na Titracija</translation>
    </message>
    <message>
        <source>Go to Bolus</source>
        <translation type="unfinished">Idi na Bolus</translation>
    </message>
    <message>
        <source>Go to Refill</source>
        <translation type="unfinished">Idi na Punjenje</translation>
    </message>
    <message>
        <source>Go to Trends</source>
        <translation type="unfinished">Idi na Trendovi</translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation type="unfinished">Idi na Zapisnik</translation>
    </message>
    <message>
        <source>Go to Alarms</source>
        <translation type="unfinished">Idi na Alarmi</translation>
    </message>
    <message>
        <source>Go to Wire</source>
        <translation type="unfinished">Idi na Promet</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished">Idi na Postavke</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished">Prebaci između svijetlog i tamnog</translation>
    </message>
    <message>
        <source>Ports that a rig may be on</source>
        <translation type="unfinished">Priključci na kojima može biti uređaj</translation>
    </message>
    <message>
        <source>List the ports again</source>
        <translation type="unfinished">Ponovno ispiši priključke</translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation type="unfinished">Poveži na odabrani priključak</translation>
    </message>
    <message>
        <source>Cancel the attempt to connect</source>
        <translation type="unfinished">Prekini pokušaj povezivanja</translation>
    </message>
    <message>
        <source>Disconnect from the rig</source>
        <translation type="unfinished">Odspoji od uređaja</translation>
    </message>
    <message>
        <source>Port name or address of a rig</source>
        <translation type="unfinished">Naziv priključka ili adresa uređaja</translation>
    </message>
    <message>
        <source>Connect to the typed address</source>
        <translation type="unfinished">Poveži na upisanu adresu</translation>
    </message>
    <message>
        <source>Start a software rig and connect to it</source>
        <translation type="unfinished">Pokreni softverski uređaj i poveži se s njim</translation>
    </message>
    <message>
        <source>Ask each port who is there</source>
        <translation type="unfinished">Upitaj svaki priključak tko je na njemu</translation>
    </message>
    <message>
        <source>Ask no more ports</source>
        <translation type="unfinished">Prestani ispitivati priključke</translation>
    </message>
    <message>
        <source>Find out why no rig answers at the chosen port</source>
        <translation type="unfinished">Utvrdi zašto na odabranom priključku ne odgovara nijedan uređaj</translation>
    </message>
    <message>
        <source>Rigs that were connected before, the newest first</source>
        <translation type="unfinished">Uređaji koji su prije bili povezani, najnoviji prvi</translation>
    </message>
    <message>
        <source>Connect to the chosen recent rig</source>
        <translation type="unfinished">Poveži s odabranim nedavnim uređajem</translation>
    </message>
    <message>
        <source>Remove the chosen rig from the list</source>
        <translation type="unfinished">Ukloni odabrani uređaj s popisa</translation>
    </message>
    <message>
        <source>How fast the software rig&apos;s clock runs</source>
        <translation type="unfinished">Koliko brzo teče sat softverskog uređaja</translation>
    </message>
    <message>
        <source>The kind of pump that the software rig is</source>
        <translation type="unfinished">Vrsta pumpe koju predstavlja softverski uređaj</translation>
    </message>
    <message>
        <source>What goes wrong on the software rig</source>
        <translation type="unfinished">Što na softverskom uređaju ne radi kako treba</translation>
    </message>
    <message>
        <source>Copy the overview as text</source>
        <translation type="unfinished">Kopiraj pregled kao tekst</translation>
    </message>
    <message>
        <source>Silence the alarms</source>
        <translation type="unfinished">Utišaj alarme</translation>
    </message>
    <message>
        <source>Wait no longer for the rig</source>
        <translation type="unfinished">Ne čekaj više na uređaj</translation>
    </message>
    <message>
        <source>New daily rate</source>
        <translation type="unfinished">Nova dnevna brzina</translation>
    </message>
    <message>
        <source>Micrograms per day</source>
        <translation type="unfinished">Mikrogrami na dan</translation>
    </message>
    <message>
        <source>Milligrams per day</source>
        <translation type="unfinished">Miligrami na dan</translation>
    </message>
    <message>
        <source>Millilitres per day</source>
        <translation type="unfinished">Mililitri na dan</translation>
    </message>
    <message>
        <source>Microlitres per day</source>
        <translation type="unfinished">Mikrolitri na dan</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation type="unfinished">Promijeni program</translation>
    </message>
    <message>
        <source>Deliver the same rate all day</source>
        <translation type="unfinished">Isporučuj istom brzinom cijeli dan</translation>
    </message>
    <message>
        <source>Deliver the lowest rate of the rig</source>
        <translation type="unfinished">Isporučuj najmanji protok uređaja</translation>
    </message>
    <message>
        <source>Deliver a background and regular boluses</source>
        <translation type="unfinished">Isporučuj osnovni protok i redovite boluse</translation>
    </message>
    <message>
        <source>Deliver by steps at times of the day</source>
        <translation type="unfinished">Isporučuj po koracima u određeno doba dana</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation type="unfinished">Opozovi zadnji unos</translation>
    </message>
    <message>
        <source>Start again from the therapy in force</source>
        <translation type="unfinished">Počni ponovno od terapije na snazi</translation>
    </message>
    <message>
        <source>Background between the boluses</source>
        <translation type="unfinished">Osnovni protok između bolusa</translation>
    </message>
    <message>
        <source>Dose of each bolus</source>
        <translation type="unfinished">Doza svakog bolusa</translation>
    </message>
    <message>
        <source>Each bolus is given in: hours</source>
        <translation type="unfinished">Trajanje svakog bolusa: sati</translation>
    </message>
    <message>
        <source>Each bolus is given in: minutes</source>
        <translation type="unfinished">Trajanje svakog bolusa: minute</translation>
    </message>
    <message>
        <source>Each bolus is given in: seconds</source>
        <translation type="unfinished">Trajanje svakog bolusa: sekunde</translation>
    </message>
    <message>
        <source>From one bolus to the next: hours</source>
        <translation type="unfinished">Od jednog bolusa do sljedećeg: sati</translation>
    </message>
    <message>
        <source>From one bolus to the next: minutes</source>
        <translation type="unfinished">Od jednog bolusa do sljedećeg: minute</translation>
    </message>
    <message>
        <source>From one bolus to the next: seconds</source>
        <translation type="unfinished">Od jednog bolusa do sljedećeg: sekunde</translation>
    </message>
    <message>
        <source>Steps of the day: start in hours and minutes, and rate</source>
        <translation type="unfinished">Koraci dana: početak u satima i minutama te brzina</translation>
    </message>
    <message>
        <source>Add a step after the chosen one</source>
        <translation type="unfinished">Dodaj korak iza odabranoga</translation>
    </message>
    <message>
        <source>Add a step with the rate of the chosen one</source>
        <translation type="unfinished">Dodaj korak s brzinom odabranoga</translation>
    </message>
    <message>
        <source>Remove the chosen step</source>
        <translation type="unfinished">Ukloni odabrani korak</translation>
    </message>
    <message>
        <source>These steps hold on Monday</source>
        <translation type="unfinished">Ovi koraci vrijede ponedjeljkom</translation>
    </message>
    <message>
        <source>These steps hold on Tuesday</source>
        <translation type="unfinished">Ovi koraci vrijede utorkom</translation>
    </message>
    <message>
        <source>These steps hold on Wednesday</source>
        <translation type="unfinished">Ovi koraci vrijede srijedom</translation>
    </message>
    <message>
        <source>These steps hold on Thursday</source>
        <translation type="unfinished">Ovi koraci vrijede četvrtkom</translation>
    </message>
    <message>
        <source>These steps hold on Friday</source>
        <translation type="unfinished">Ovi koraci vrijede petkom</translation>
    </message>
    <message>
        <source>These steps hold on Saturday</source>
        <translation type="unfinished">Ovi koraci vrijede subotom</translation>
    </message>
    <message>
        <source>These steps hold on Sunday</source>
        <translation type="unfinished">Ovi koraci vrijede nedjeljom</translation>
    </message>
    <message>
        <source>Allow doses that the patient asks for</source>
        <translation type="unfinished">Dopusti doze na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>Dose that the patient may ask for</source>
        <translation type="unfinished">Doza koju pacijent smije zatražiti</translation>
    </message>
    <message>
        <source>A patient dose is given in: hours</source>
        <translation type="unfinished">Trajanje doze na zahtjev pacijenta: sati</translation>
    </message>
    <message>
        <source>A patient dose is given in: minutes</source>
        <translation type="unfinished">Trajanje doze na zahtjev pacijenta: minute</translation>
    </message>
    <message>
        <source>A patient dose is given in: seconds</source>
        <translation type="unfinished">Trajanje doze na zahtjev pacijenta: sekunde</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: hours</source>
        <translation type="unfinished">Najmanje od jedne doze na zahtjev pacijenta do sljedeće: sati</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: minutes</source>
        <translation type="unfinished">Najmanje od jedne doze na zahtjev pacijenta do sljedeće: minute</translation>
    </message>
    <message>
        <source>From one patient dose to the next, at least: seconds</source>
        <translation type="unfinished">Najmanje od jedne doze na zahtjev pacijenta do sljedeće: sekunde</translation>
    </message>
    <message>
        <source>Patient doses in 24 hours, at the most</source>
        <translation type="unfinished">Najviše doza na zahtjev pacijenta u 24 sata</translation>
    </message>
    <message>
        <source>Weekday that is shown and edited</source>
        <translation type="unfinished">Dan u tjednu koji se prikazuje i uređuje</translation>
    </message>
    <message>
        <source>Weekday that is drawn</source>
        <translation type="unfinished">Dan u tjednu koji se crta</translation>
    </message>
    <message>
        <source>Read the drug library again</source>
        <translation type="unfinished">Ponovno pročitaj biblioteku lijekova</translation>
    </message>
    <message>
        <source>What is treated, for the limits</source>
        <translation type="unfinished">Što se liječi, radi granica</translation>
    </message>
    <message>
        <source>Who is treated, for the limits</source>
        <translation type="unfinished">Tko se liječi, radi granica</translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation type="unfinished">Pregledaj promjenu</translation>
    </message>
    <message>
        <source>Old and new therapy side by side</source>
        <translation type="unfinished">Stara i nova terapija jedna uz drugu</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished">Razlog promjene</translation>
    </message>
    <message>
        <source>Commit the change to the rig</source>
        <translation type="unfinished">Primijeni promjenu na uređaj</translation>
    </message>
    <message>
        <source>Back to editing; nothing is changed</source>
        <translation type="unfinished">Natrag na uređivanje; ništa se ne mijenja</translation>
    </message>
    <message>
        <source>Bytes that were sent</source>
        <translation type="unfinished">Poslani bajtovi</translation>
    </message>
    <message>
        <source>Copy what is in force as text</source>
        <translation type="unfinished">Kopiraj što je na snazi kao tekst</translation>
    </message>
    <message>
        <source>Print what is in force</source>
        <translation type="unfinished">Ispiši što je na snazi</translation>
    </message>
    <message>
        <source>Close the receipt</source>
        <translation type="unfinished">Zatvori potvrdu</translation>
    </message>
    <message>
        <source>Give an extra dose</source>
        <translation type="unfinished">Daj dodatnu dozu</translation>
    </message>
    <message>
        <source>Fill tubing and catheter</source>
        <translation type="unfinished">Ispuni cjevčicu i kateter</translation>
    </message>
    <message>
        <source>Dose of the single bolus</source>
        <translation type="unfinished">Doza jednokratnog bolusa</translation>
    </message>
    <message>
        <source>The single bolus is given in: hours</source>
        <translation type="unfinished">Trajanje jednokratnog bolusa: sati</translation>
    </message>
    <message>
        <source>The single bolus is given in: minutes</source>
        <translation type="unfinished">Trajanje jednokratnog bolusa: minute</translation>
    </message>
    <message>
        <source>The single bolus is given in: seconds</source>
        <translation type="unfinished">Trajanje jednokratnog bolusa: sekunde</translation>
    </message>
    <message>
        <source>Volume to prime</source>
        <translation type="unfinished">Volumen za ispunjavanje</translation>
    </message>
    <message>
        <source>The path holds what the rig computes</source>
        <translation type="unfinished">Put sadrži ono što je uređaj izračunao</translation>
    </message>
    <message>
        <source>The path is empty: the pump or the catheter is new</source>
        <translation type="unfinished">Put je prazan: pumpa ili kateter je nov</translation>
    </message>
    <message>
        <source>Review the bolus</source>
        <translation type="unfinished">Pregledaj bolus</translation>
    </message>
    <message>
        <source>Old and new beside the bolus</source>
        <translation type="unfinished">Staro i novo uz bolus</translation>
    </message>
    <message>
        <source>Reason for the bolus</source>
        <translation type="unfinished">Razlog bolusa</translation>
    </message>
    <message>
        <source>Commit the bolus to the rig</source>
        <translation type="unfinished">Primijeni bolus na uređaj</translation>
    </message>
    <message>
        <source>Back to the bolus; nothing is given</source>
        <translation type="unfinished">Natrag na bolus; ništa se ne daje</translation>
    </message>
    <message>
        <source>Bytes that were sent for the bolus</source>
        <translation type="unfinished">Bajtovi poslani za bolus</translation>
    </message>
    <message>
        <source>Close the receipt of the bolus</source>
        <translation type="unfinished">Zatvori potvrdu bolusa</translation>
    </message>
    <message>
        <source>Next step of the refill</source>
        <translation type="unfinished">Sljedeći korak punjenja</translation>
    </message>
    <message>
        <source>Previous step of the refill</source>
        <translation type="unfinished">Prethodni korak punjenja</translation>
    </message>
    <message>
        <source>Begin the refill again with the check</source>
        <translation type="unfinished">Počni punjenje ponovno od provjere</translation>
    </message>
    <message>
        <source>Review the refill</source>
        <translation type="unfinished">Pregledaj punjenje</translation>
    </message>
    <message>
        <source>Aspirated volume</source>
        <translation type="unfinished">Aspirirani volumen</translation>
    </message>
    <message>
        <source>Why the residual is off</source>
        <translation type="unfinished">Zašto ostatak odstupa</translation>
    </message>
    <message>
        <source>Drug that was filled in</source>
        <translation type="unfinished">Lijek kojim je napunjeno</translation>
    </message>
    <message>
        <source>Concentration on the label</source>
        <translation type="unfinished">Koncentracija na naljepnici</translation>
    </message>
    <message>
        <source>Another concentration</source>
        <translation type="unfinished">Druga koncentracija</translation>
    </message>
    <message>
        <source>The other concentration, again</source>
        <translation type="unfinished">Druga koncentracija, ponovno</translation>
    </message>
    <message>
        <source>Volume in the reservoir now</source>
        <translation type="unfinished">Volumen koji je sada u spremniku</translation>
    </message>
    <message>
        <source>Volume in the reservoir now, again</source>
        <translation type="unfinished">Volumen koji je sada u spremniku, ponovno</translation>
    </message>
    <message>
        <source>Keep the daily dose</source>
        <translation type="unfinished">Zadrži dnevnu dozu</translation>
    </message>
    <message>
        <source>Set another daily dose</source>
        <translation type="unfinished">Postavi drugu dnevnu dozu</translation>
    </message>
    <message>
        <source>New daily dose after the refill</source>
        <translation type="unfinished">Nova dnevna doza nakon punjenja</translation>
    </message>
    <message>
        <source>Who knows that the pump&apos;s end comes first</source>
        <translation type="unfinished">Tko zna da će pumpa prije toga doći do kraja</translation>
    </message>
    <message>
        <source>Give the bridge bolus</source>
        <translation type="unfinished">Daj premosni bolus</translation>
    </message>
    <message>
        <source>Give no bridge bolus</source>
        <translation type="unfinished">Ne daj premosni bolus</translation>
    </message>
    <message>
        <source>Why there shall be no bridge</source>
        <translation type="unfinished">Zašto ne treba biti premosnog bolusa</translation>
    </message>
    <message>
        <source>Old and new beside the refill</source>
        <translation type="unfinished">Staro i novo uz punjenje</translation>
    </message>
    <message>
        <source>Reason for the refill&apos;s changes</source>
        <translation type="unfinished">Razlog promjena pri punjenju</translation>
    </message>
    <message>
        <source>Commit the refill to the rig</source>
        <translation type="unfinished">Primijeni punjenje na uređaj</translation>
    </message>
    <message>
        <source>Back to the refill; nothing is changed</source>
        <translation type="unfinished">Natrag na punjenje; ništa se ne mijenja</translation>
    </message>
    <message>
        <source>Bytes that were sent for the refill</source>
        <translation type="unfinished">Bajtovi poslani za punjenje</translation>
    </message>
    <message>
        <source>Close the receipt of the refill</source>
        <translation type="unfinished">Zatvori potvrdu punjenja</translation>
    </message>
    <message>
        <source>Confirm the dates of the new filling</source>
        <translation type="unfinished">Potvrdi datume novog punjenja</translation>
    </message>
    <message>
        <source>Test dose that worked</source>
        <translation type="unfinished">Probna doza koja je djelovala</translation>
    </message>
    <message>
        <source>The test dose worked for: hours</source>
        <translation type="unfinished">Trajanje djelovanja probne doze: sati</translation>
    </message>
    <message>
        <source>The test dose worked for: minutes</source>
        <translation type="unfinished">Trajanje djelovanja probne doze: minute</translation>
    </message>
    <message>
        <source>The test dose worked for: seconds</source>
        <translation type="unfinished">Trajanje djelovanja probne doze: sekunde</translation>
    </message>
    <message>
        <source>Copy the first daily dose and why</source>
        <translation type="unfinished">Kopiraj prvu dnevnu dozu i obrazloženje</translation>
    </message>
    <message>
        <source>What is treated, for the steps</source>
        <translation type="unfinished">Što se liječi, radi koraka</translation>
    </message>
    <message>
        <source>Who is treated, for the steps</source>
        <translation type="unfinished">Tko se liječi, radi koraka</translation>
    </message>
    <message>
        <source>The dose is still being found</source>
        <translation type="unfinished">Doza se još traži</translation>
    </message>
    <message>
        <source>The dose has been found</source>
        <translation type="unfinished">Doza je pronađena</translation>
    </message>
    <message>
        <source>Present daily dose; empty for the one in force</source>
        <translation type="unfinished">Sadašnja dnevna doza; prazno za onu na snazi</translation>
    </message>
    <message>
        <source>Copy the next step and why</source>
        <translation type="unfinished">Kopiraj sljedeći korak i obrazloženje</translation>
    </message>
    <message>
        <source>Open Programme to change the dose</source>
        <translation type="unfinished">Otvori Program za promjenu doze</translation>
    </message>
    <message>
        <source>Show one minute</source>
        <translation type="unfinished">Prikaži jednu minutu</translation>
    </message>
    <message>
        <source>Show ten minutes</source>
        <translation type="unfinished">Prikaži deset minuta</translation>
    </message>
    <message>
        <source>Show one hour</source>
        <translation type="unfinished">Prikaži jedan sat</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation type="unfinished">Prikaži jedan dan</translation>
    </message>
    <message>
        <source>Show thirty days</source>
        <translation type="unfinished">Prikaži trideset dana</translation>
    </message>
    <message>
        <source>Show one year</source>
        <translation type="unfinished">Prikaži jednu godinu</translation>
    </message>
    <message>
        <source>Show ten years</source>
        <translation type="unfinished">Prikaži deset godina</translation>
    </message>
    <message>
        <source>Return to now, and follow it</source>
        <translation type="unfinished">Vrati se na sada i prati</translation>
    </message>
    <message>
        <source>Charts of reservoir, battery, flow and link over time</source>
        <translation type="unfinished">Grafikoni spremnika, baterije, protoka i veze kroz vrijeme</translation>
    </message>
    <message>
        <source>Copy the values at the cursor</source>
        <translation type="unfinished">Kopiraj vrijednosti kod pokazivača</translation>
    </message>
    <message>
        <source>Export the charts or their data to a file</source>
        <translation type="unfinished">Izvezi grafikone ili njihove podatke u datoteku</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished">Prekini izvoz</translation>
    </message>
    <message>
        <source>Events, receipts, commands and link verdicts, newest first</source>
        <translation type="unfinished">Događaji, potvrde, naredbe i ocjene veze, najnoviji prvi</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation type="unfinished">Prikaži samo retke koji sadrže ovaj tekst</translation>
    </message>
    <message>
        <source>Show only rows of this kind</source>
        <translation type="unfinished">Prikaži samo retke ove vrste</translation>
    </message>
    <message>
        <source>Show and export only rows of this rig</source>
        <translation type="unfinished">Prikaži i izvezi samo retke ovog uređaja</translation>
    </message>
    <message>
        <source>Download the rig&apos;s log</source>
        <translation type="unfinished">Preuzmi zapisnik uređaja</translation>
    </message>
    <message>
        <source>Export the logbook to a file</source>
        <translation type="unfinished">Izvezi dnevnik u datoteku</translation>
    </message>
    <message>
        <source>Verify the logbook&apos;s hash chain</source>
        <translation type="unfinished">Provjeri lanac sažetaka dnevnika</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished">Kopiraj odabrane retke</translation>
    </message>
    <message>
        <source>Cancel the download, the export or the check</source>
        <translation type="unfinished">Prekini preuzimanje, izvoz ili provjeru</translation>
    </message>
    <message>
        <source>Frames sent for this receipt</source>
        <translation type="unfinished">Okviri poslani za ovu potvrdu</translation>
    </message>
    <message>
        <source>Copy the opened row</source>
        <translation type="unfinished">Kopiraj otvoreni redak</translation>
    </message>
    <message>
        <source>Close the opened row</source>
        <translation type="unfinished">Zatvori otvoreni redak</translation>
    </message>
    <message>
        <source>Active alarms; opens Alarms</source>
        <translation type="unfinished">Aktivni alarmi; otvara Alarme</translation>
    </message>
    <message>
        <source>Silence all active alarms</source>
        <translation type="unfinished">Utišaj sve aktivne alarme</translation>
    </message>
    <message>
        <source>Past alarms, newest first</source>
        <translation type="unfinished">Prošli alarmi, najnoviji prvi</translation>
    </message>
    <message>
        <source>Play the two-tone signal of a critical alarm</source>
        <translation type="unfinished">Pusti dvotonski signal kritičnog alarma</translation>
    </message>
    <message>
        <source>Play the single tone of a non-critical alarm</source>
        <translation type="unfinished">Pusti jednotonski signal nekritičnog alarma</translation>
    </message>
    <message>
        <source>Sound active alarms</source>
        <translation type="unfinished">Oglašavaj aktivne alarme</translation>
    </message>
    <message>
        <source>Frames as they passed, newest last</source>
        <translation type="unfinished">Okviri redom kako su prošli, najnoviji zadnji</translation>
    </message>
    <message>
        <source>The chosen frame: fields and bytes</source>
        <translation type="unfinished">Odabrani okvir: polja i bajtovi</translation>
    </message>
    <message>
        <source>Show frames of both directions</source>
        <translation type="unfinished">Prikaži okvire obaju smjerova</translation>
    </message>
    <message>
        <source>Show only frames to the rig</source>
        <translation type="unfinished">Prikaži samo okvire prema uređaju</translation>
    </message>
    <message>
        <source>Show only frames from the rig</source>
        <translation type="unfinished">Prikaži samo okvire od uređaja</translation>
    </message>
    <message>
        <source>Show only frames of this message</source>
        <translation type="unfinished">Prikaži samo okvire ove poruke</translation>
    </message>
    <message>
        <source>Show only what was no good frame</source>
        <translation type="unfinished">Prikaži samo ono što nije bilo ispravan okvir</translation>
    </message>
    <message>
        <source>Show only frames that hold this text</source>
        <translation type="unfinished">Prikaži samo okvire koji sadrže ovaj tekst</translation>
    </message>
    <message>
        <source>Hold the table still, or let it go on</source>
        <translation type="unfinished">Zaustavi tablicu ili je pusti dalje</translation>
    </message>
    <message>
        <source>Forget all frames and figures</source>
        <translation type="unfinished">Zaboravi sve okvire i brojke</translation>
    </message>
    <message>
        <source>Save the frames as a capture</source>
        <translation type="unfinished">Spremi okvire kao snimku</translation>
    </message>
    <message>
        <source>Open a capture and look at its frames</source>
        <translation type="unfinished">Otvori snimku i pogledaj njezine okvire</translation>
    </message>
    <message>
        <source>Cancel the opening of the capture</source>
        <translation type="unfinished">Prekini otvaranje snimke</translation>
    </message>
    <message>
        <source>Play the capture in place of a rig</source>
        <translation type="unfinished">Reproduciraj snimku umjesto uređaja</translation>
    </message>
    <message>
        <source>Show the live frames again</source>
        <translation type="unfinished">Ponovno prikaži žive okvire</translation>
    </message>
    <message>
        <source>Write a report of this session</source>
        <translation type="unfinished">Napiši izvješće ove sesije</translation>
    </message>
    <message>
        <source>Cancel the session report</source>
        <translation type="unfinished">Odustani od izvješća sesije</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished">Boje kao u sustavu</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished">Svijetle boje</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished">Tamne boje</translation>
    </message>
    <message>
        <source>English from the next start</source>
        <translation type="unfinished">Engleski od sljedećeg pokretanja</translation>
    </message>
    <message>
        <source>Croatian from the next start</source>
        <translation type="unfinished">Hrvatski od sljedećeg pokretanja</translation>
    </message>
    <message>
        <source>Slovenian from the next start</source>
        <translation type="unfinished">Slovenski od sljedećeg pokretanja</translation>
    </message>
    <message>
        <source>Write micrograms with the micro sign</source>
        <translation type="unfinished">Mikrograme piši znakom mikro</translation>
    </message>
    <message>
        <source>Write micrograms as mcg</source>
        <translation type="unfinished">Mikrograme piši kao mcg</translation>
    </message>
    <message>
        <source>A comma parts thousands</source>
        <translation type="unfinished">Zarez odvaja tisućice</translation>
    </message>
    <message>
        <source>A space parts thousands, a comma begins decimals</source>
        <translation type="unfinished">Razmak odvaja tisućice, zarez počinje decimale</translation>
    </message>
    <message>
        <source>A bare number is a dose in micrograms per day</source>
        <translation type="unfinished">Broj bez jedinice je doza u mikrogramima na dan</translation>
    </message>
    <message>
        <source>A bare number is a dose in milligrams per day</source>
        <translation type="unfinished">Broj bez jedinice je doza u miligramima na dan</translation>
    </message>
    <message>
        <source>A bare number is a flow in millilitres per day</source>
        <translation type="unfinished">Broj bez jedinice je protok u mililitrima na dan</translation>
    </message>
    <message>
        <source>A bare number is a flow in microlitres per day</source>
        <translation type="unfinished">Broj bez jedinice je protok u mikrolitrima na dan</translation>
    </message>
    <message>
        <source>Ask the rig for its status</source>
        <translation type="unfinished">Pitaj uređaj za njegov status</translation>
    </message>
    <message>
        <source>The rig tells its status once a second</source>
        <translation type="unfinished">Uređaj javlja status jednom u sekundi</translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second</source>
        <translation type="unfinished">Uređaj javlja status 5 puta u sekundi</translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second</source>
        <translation type="unfinished">Uređaj javlja status 20 puta u sekundi</translation>
    </message>
    <message>
        <source>Alarms are heard</source>
        <translation type="unfinished">Alarmi se čuju</translation>
    </message>
    <message>
        <source>Alarms are not heard</source>
        <translation type="unfinished">Alarmi se ne čuju</translation>
    </message>
    <message>
        <source>Copy the place of the drug library</source>
        <translation type="unfinished">Kopiraj mjesto biblioteke lijekova</translation>
    </message>
    <message>
        <source>Choose another drug library</source>
        <translation type="unfinished">Odaberi drugu biblioteku lijekova</translation>
    </message>
    <message>
        <source>Return to the usual drug library</source>
        <translation type="unfinished">Vrati uobičajenu biblioteku lijekova</translation>
    </message>
    <message>
        <source>Copy the place of the logbook</source>
        <translation type="unfinished">Kopiraj mjesto dnevnika</translation>
    </message>
    <message>
        <source>Choose another logbook for the next start</source>
        <translation type="unfinished">Odaberi drugi dnevnik za sljedeće pokretanje</translation>
    </message>
    <message>
        <source>Return all settings to how they were at first</source>
        <translation type="unfinished">Vrati sve postavke na početne</translation>
    </message>
    <message>
        <source>Bring back the settings from before the reset</source>
        <translation type="unfinished">Vrati postavke od prije vraćanja na početne</translation>
    </message>
    <message>
        <source>There is nothing to print: connect to a rig.</source>
        <translation type="unfinished">Nema se što ispisati: povežite se s uređajem.</translation>
    </message>
    <message>
        <source>Given to the printer: {title}</source>
        <translation type="unfinished">Predano pisaču: {title}</translation>
    </message>
    <message>
        <source>No printer is set up: save the page as a PDF</source>
        <translation type="unfinished">Nije postavljen pisač: spremite stranicu kao PDF</translation>
    </message>
    <message>
        <source>No printer is set up; the page is in {path}</source>
        <translation type="unfinished">Nije postavljen pisač; stranica je u {path}</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation type="unfinished">Stranicu nije bilo moguće ispisati.</translation>
    </message>
    <message>
        <source>Silence all</source>
        <translation type="unfinished">Utišaj sve</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Active alarms are heard until they are silenced or clear</source>
        <translation type="unfinished">Aktivni alarmi čuju se dok se ne utišaju ili ne prestanu</translation>
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
        <translation type="unfinished">Utišavanje ne otklanja alarm: utišani alarm ostaje aktivan i ponovno se oglašava 24 h kasnije po satu uređaja ili kad se iznova aktivira.</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation type="unfinished">Prošli alarmi</translation>
    </message>
    <message>
        <source>None known. Download log on the Log page brings what the rig recorded before.</source>
        <translation type="unfinished">Nijedan nije poznat. „Preuzmi zapisnik“ na stranici Zapisnik donosi ono što je uređaj zabilježio prije.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished">Zvuk uklj.</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished">Zvuk isklj.</translation>
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
        <translation type="unfinished">Odustani</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Odspoji</translation>
    </message>
    <message>
        <source>A rig on another machine, or a port that is not listed.</source>
        <translation type="unfinished">Uređaj na drugom računalu ili priključak koji nije na popisu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresa</translation>
    </message>
    <message>
        <source>Connected to {rig}</source>
        <translation type="unfinished">Povezano s {rig}</translation>
    </message>
    <message>
        <source>Choose a rig to begin.</source>
        <translation type="unfinished">Za početak odaberite uređaj.</translation>
    </message>
    <message>
        <source>Welcome. Plug in a rig, or start the software rig to try everything out.</source>
        <translation type="unfinished">Dobro došli. Priključite uređaj ili pokrenite softverski uređaj i isprobajte sve.</translation>
    </message>
    <message>
        <source>No port was found. Plug in a rig: it appears here by itself. Or start the software rig: it needs nothing plugged in.</source>
        <translation type="unfinished">Nije pronađen nijedan priključak. Priključite uređaj: ovdje se pojavljuje sam. Ili pokrenite softverski uređaj: za njega ne treba ništa priključiti.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Osvježi</translation>
    </message>
    <message>
        <source>Probe all</source>
        <translation type="unfinished">Ispitaj sve</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished">Dijagnoza</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished">Priključci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Ukloni</translation>
    </message>
    <message>
        <source>Recent rigs</source>
        <translation type="unfinished">Nedavni uređaji</translation>
    </message>
    <message>
        <source>Start software rig</source>
        <translation type="unfinished">Pokreni softverski uređaj</translation>
    </message>
    <message>
        <source>A complete rig in software: it speaks the same protocol over a virtual port, with reservoir, battery, alarms and log.</source>
        <translation type="unfinished">Potpun uređaj u softveru: koristi isti protokol preko virtualnog priključka, sa spremnikom, baterijom, alarmima i zapisnikom.</translation>
    </message>
    <message>
        <source>Clock of the rig</source>
        <translation type="unfinished">Sat uređaja</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished">Što ne radi</translation>
    </message>
    <message>
        <source>No rig at hand?</source>
        <translation type="unfinished">Nemate uređaj pri ruci?</translation>
    </message>
    <message>
        <source>A pump profile of your own…</source>
        <translation type="unfinished">Vlastiti profil pumpe…</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation type="unfinished">Vlastita datoteka…</translation>
    </message>
    <message>
        <source>Choose a pump profile</source>
        <translation type="unfinished">Odabir profila pumpe</translation>
    </message>
    <message>
        <source>Pump profiles (*.toml)</source>
        <translation type="unfinished">Profili pumpe (*.toml)</translation>
    </message>
    <message>
        <source>Choose a fault plan</source>
        <translation type="unfinished">Odabir plana kvarova</translation>
    </message>
    <message>
        <source>Fault plans (*.toml)</source>
        <translation type="unfinished">Planovi kvarova (*.toml)</translation>
    </message>
    <message>
        <source>Search, as in: alarm</source>
        <translation type="unfinished">Traži, npr.: alarm</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Sve</translation>
    </message>
    <message>
        <source>All rigs</source>
        <translation type="unfinished">Svi uređaji</translation>
    </message>
    <message>
        <source>Download log</source>
        <translation type="unfinished">Preuzmi zapisnik</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Izvezi…</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished">Provjeri lanac</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopiraj</translation>
    </message>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <translation type="unfinished">Kopiraj retke (Ctrl+C)</translation>
    </message>
    <message>
        <source>Nothing is logged yet. What a rig records appears here as it happens; Download log brings what it recorded before.</source>
        <translation type="unfinished">Još ništa nije zabilježeno. Ono što uređaj bilježi pojavljuje se ovdje čim se dogodi; „Preuzmi zapisnik“ donosi ono što je zabilježio prije.</translation>
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
        <translation type="unfinished">Zatvori</translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation type="unfinished">Zatvori redak (Esc)</translation>
    </message>
    <message>
        <source>Copy the row&apos;s text</source>
        <translation type="unfinished">Kopiraj tekst retka</translation>
    </message>
    <message>
        <source>Frames sent</source>
        <translation type="unfinished">Poslani okviri</translation>
    </message>
    <message>
        <source>Nothing to show yet: connect to a rig.</source>
        <translation type="unfinished">Još nema ničega za prikaz: povežite se s uređajem.</translation>
    </message>
    <message>
        <source>Interrogate</source>
        <translation type="unfinished">Očitaj</translation>
    </message>
    <message>
        <source>Read everything anew (F5)</source>
        <translation type="unfinished">Očitaj sve iznova (F5)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Ispiši…</translation>
    </message>
    <message>
        <source>Print the overview (Ctrl+P)</source>
        <translation type="unfinished">Ispiši pregled (Ctrl+P)</translation>
    </message>
    <message>
        <source>Change programme…</source>
        <translation type="unfinished">Promijeni program…</translation>
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
        <translation type="unfinished">Spremnik (izračunato)</translation>
    </message>
    <message>
        <source>Stale: {age}</source>
        <translation type="unfinished">Zastarjelo: {age}</translation>
    </message>
    <message>
        <source>None when last read</source>
        <translation type="unfinished">Nema pri zadnjem očitanju</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nema</translation>
    </message>
    <message>
        <source>{alarm} ({kind})</source>
        <translation type="unfinished">{alarm} ({kind})</translation>
    </message>
    <message>
        <source>Review stages the programme: the rig checks it and echoes it. Nothing changes before you commit.</source>
        <translation type="unfinished">Pregled promjene priprema program: uređaj ga provjerava i vraća kao odjek. Ništa se ne mijenja prije nego što primijenite.</translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation type="unfinished">Pregledaj promjenu…</translation>
    </message>
    <message>
        <source>Simple continuous</source>
        <translation type="unfinished">Jednostavno kontinuirano</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation type="unfinished">Najmanji protok</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation type="unfinished">Fleksibilno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Opozovi</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Počni ponovno</translation>
    </message>
    <message>
        <source>Nothing can be programmed: no drug library</source>
        <translation type="unfinished">Ništa se ne može programirati: nema biblioteke lijekova</translation>
    </message>
    <message>
        <source>In the pump</source>
        <translation type="unfinished">U pumpi</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation type="unfinished">Novi program</translation>
    </message>
    <message>
        <source>Doses that the patient may ask for</source>
        <translation type="unfinished">Doze na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished">Indikacija</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Dobna skupina</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation type="unfinished">Dnevna doza</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished">Protok</translation>
    </message>
    <message>
        <source>dashed: now · bold: new</source>
        <translation type="unfinished">isprekidano: sada · podebljano: novo</translation>
    </message>
    <message>
        <source>New daily dose</source>
        <translation type="unfinished">Nova dnevna doza</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Promjena</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation type="unfinished">U 24 sata</translation>
    </message>
    <message>
        <source>Total in 24 hours</source>
        <translation type="unfinished">Ukupno u 24 sata</translation>
    </message>
    <message>
        <source>Flow meanwhile</source>
        <translation type="unfinished">Protok za to vrijeme</translation>
    </message>
    <message>
        <source>Drug past the tip</source>
        <translation type="unfinished">Lijek kroz vrh katetera</translation>
    </message>
    <message>
        <source>Type the dose of the bolus.</source>
        <translation type="unfinished">Upišite dozu bolusa.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} do {most}</translation>
    </message>
    <message>
        <source>The pump delivers in steps of {quantum}: {asked} cannot be had exactly, it gives {given}.</source>
        <translation type="unfinished">Pumpa isporučuje u koracima od {quantum}: {asked} nije moguće točno postići, daje {given}.</translation>
    </message>
    <message>
        <source>{dose} of {drug}, once, over {duration}: {flow} instead of the programme, which then goes on. With it the next 24 hours bring {day}.</source>
        <translation type="unfinished">{dose}, lijek {drug}, jednom, tijekom {duration}: {flow} umjesto programa, koji se zatim nastavlja. S tim bolusom sljedeća 24 sata donose {day}.</translation>
    </message>
    <message>
        <source>Type the volume to prime.</source>
        <translation type="unfinished">Upišite volumen za ispunjavanje.</translation>
    </message>
    <message>
        <source>{volume} at {flow}, once, instead of the programme, which then goes on.</source>
        <translation type="unfinished">{volume} uz {flow}, jednom, umjesto programa, koji se zatim nastavlja.</translation>
    </message>
    <message>
        <source>{volume} of the path stay empty: the programme has to fill them first.</source>
        <translation type="unfinished">Na putu ostaje prazno {volume}: to najprije mora ispuniti program.</translation>
    </message>
    <message>
        <source>{volume}, {source}</source>
        <translation type="unfinished">{volume}, {source}</translation>
    </message>
    <message>
        <source>Path to the tip</source>
        <translation type="unfinished">Put do vrha katetera</translation>
    </message>
    <message>
        <source>Beyond a soft limit: a reason will be needed</source>
        <translation type="unfinished">Izvan meke granice: bit će potreban razlog</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Čitaj ponovno</translation>
    </message>
    <message>
        <source>Review bolus…</source>
        <translation type="unfinished">Pregledaj bolus…</translation>
    </message>
    <message>
        <source>Review stages the bolus: the rig checks it and echoes it. Nothing is given before you commit.</source>
        <translation type="unfinished">Pregled priprema bolus: uređaj ga provjerava i vraća kao odjek. Ništa se ne daje prije nego što primijenite.</translation>
    </message>
    <message>
        <source>Single bolus</source>
        <translation type="unfinished">Jednokratni bolus</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation type="unfinished">Ispunjavanje</translation>
    </message>
    <message>
        <source>A bolus is not over yet</source>
        <translation type="unfinished">Bolus još nije završio</translation>
    </message>
    <message>
        <source>As the rig computes it</source>
        <translation type="unfinished">Kako je uređaj izračunao</translation>
    </message>
    <message>
        <source>Empty: pump or catheter is new</source>
        <translation type="unfinished">Prazno: pumpa ili kateter su novi</translation>
    </message>
    <message>
        <source>Drug past the tip: a reason will be needed</source>
        <translation type="unfinished">Lijek prolazi kroz vrh katetera: bit će potreban razlog</translation>
    </message>
    <message>
        <source>Staging…</source>
        <translation type="unfinished">Pripremanje…</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished">Doza</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation type="unfinished">Trajanje</translation>
    </message>
    <message>
        <source>What tubing and catheter hold</source>
        <translation type="unfinished">Što sadrže cjevčica i kateter</translation>
    </message>
    <message>
        <source>Give a bolus</source>
        <translation type="unfinished">Daj bolus</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation type="unfinished">Sada na snazi</translation>
    </message>
    <message>
        <source>Bolus</source>
        <translation type="unfinished">Bolus</translation>
    </message>
    <message>
        <source>Tubing and catheter, as the rig computes them</source>
        <translation type="unfinished">Cjevčica i kateter, kako ih je izračunao uređaj</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished">Granice</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotovo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Završetak</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Potvrda</translation>
    </message>
    <message>
        <source>What was asked, echoed, acknowledged and read back</source>
        <translation type="unfinished">Što je zatraženo, vraćeno kao odjek, potvrđeno i ponovno očitano</translation>
    </message>
    <message>
        <source>Reason, kept in the receipt</source>
        <translation type="unfinished">Razlog, čuva se u potvrdi</translation>
    </message>
    <message>
        <source>Overrides a soft limit</source>
        <translation type="unfinished">Prekoračuje meku granicu</translation>
    </message>
    <message>
        <source>Commit to rig</source>
        <translation type="unfinished">Primijeni na uređaj</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished">Natrag na uređivanje</translation>
    </message>
    <message>
        <source>Review the change of {rig}</source>
        <translation type="unfinished">Pregledajte promjenu na uređaju {rig}</translation>
    </message>
    <message>
        <source>Now: {therapy}</source>
        <translation type="unfinished">Sada: {therapy}</translation>
    </message>
    <message>
        <source>New: {therapy}</source>
        <translation type="unfinished">Novo: {therapy}</translation>
    </message>
    <message>
        <source>Expires in {time}</source>
        <translation type="unfinished">Istječe za {time}</translation>
    </message>
    <message>
        <source>Change of the daily dose</source>
        <translation type="unfinished">Promjena dnevne doze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Razlog</translation>
    </message>
    <message>
        <source>Every field, as the rig echoed it</source>
        <translation type="unfinished">Svako polje, kako ga je uređaj vratio</translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">Riječima</translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished">Dan</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sustav</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Svijetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tamno</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Uklj.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Isklj.</translation>
    </message>
    <message>
        <source>Is this the pump that is to be refilled? Next reads it anew; nothing is changed before you commit.</source>
        <translation type="unfinished">Je li ovo pumpa koju treba napuniti? „Dalje“ je iznova očitava; ništa se ne mijenja prije nego što primijenite.</translation>
    </message>
    <message>
        <source>The rig</source>
        <translation type="unfinished">Uređaj</translation>
    </message>
    <message>
        <source>Expected and aspirated disagree: find out why</source>
        <translation type="unfinished">Očekivano i aspirirano se ne slažu: utvrdite zašto</translation>
    </message>
    <message>
        <source>What was found, kept in the receipt</source>
        <translation type="unfinished">Što je utvrđeno, čuva se u potvrdi</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished">Punjenje</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished">Očekivano</translation>
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
        <translation type="unfinished">Isporučeno</translation>
    </message>
    <message>
        <source>The residual drifts</source>
        <translation type="unfinished">Ostatak sve više odstupa</translation>
    </message>
    <message>
        <source>Past refills of this rig</source>
        <translation type="unfinished">Prošla punjenja ovog uređaja</translation>
    </message>
    <message>
        <source>Drain the reservoir, and measure what comes</source>
        <translation type="unfinished">Ispraznite spremnik i izmjerite što izađe</translation>
    </message>
    <message>
        <source>The concentration, typed again</source>
        <translation type="unfinished">Koncentracija, upisana ponovno</translation>
    </message>
    <message>
        <source>The volume, typed again</source>
        <translation type="unfinished">Volumen, upisan ponovno</translation>
    </message>
    <message>
        <source>Type the volume that you measured in the syringe, not the size of the reservoir.</source>
        <translation type="unfinished">Upišite volumen koji ste izmjerili u štrcaljki, a ne veličinu spremnika.</translation>
    </message>
    <message>
        <source>Fill the reservoir</source>
        <translation type="unfinished">Napunite spremnik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Odaberi…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation type="unfinished">Koristi uobičajenu</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished">Vrati početne postavke</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation type="unfinished">Opozovi</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished">Odaberi drugi…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Boje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Jezik</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Izgled</translation>
    </message>
    <message>
        <source>Micrograms</source>
        <translation type="unfinished">Mikrogrami</translation>
    </message>
    <message>
        <source>Bare numbers are</source>
        <translation type="unfinished">Brojevi bez jedinice</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Brojevi</translation>
    </message>
    <message>
        <source>Units and numbers</source>
        <translation type="unfinished">Jedinice i brojevi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Alarm sounds</source>
        <translation type="unfinished">Zvukovi alarma</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation type="unfinished">Dnevnik</translation>
    </message>
    <message>
        <source>Drug library</source>
        <translation type="unfinished">Biblioteka lijekova</translation>
    </message>
    <message>
        <source>The one that comes with Thecal</source>
        <translation type="unfinished">Ona koja dolazi uz Thecal</translation>
    </message>
    <message>
        <source>Drug libraries (*.toml)</source>
        <translation type="unfinished">Biblioteke lijekova (*.toml)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation type="unfinished">Tipkovni prečaci (F1)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Postavke</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished">Ništa se ne bilježi</translation>
    </message>
    <message>
        <source>Logbook from the next start</source>
        <translation type="unfinished">Dnevnik od sljedećeg pokretanja</translation>
    </message>
    <message>
        <source>Logbooks (*.sqlite3)</source>
        <translation type="unfinished">Dnevnici (*.sqlite3)</translation>
    </message>
    <message>
        <source>With 1,750.5 a comma parts thousands. With 1&#x202f;750.5 it begins decimals when typed, as does a point; a number that could be read both ways is refused.</source>
        <translation type="unfinished">Uz 1,750.5 zarez odvaja tisućice. Uz 1&#x202f;750.5 zarez pri upisu počinje decimale, kao i točka; broj koji bi se mogao pročitati na oba načina odbija se.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Sada</translation>
    </message>
    <message>
        <source>Picture of the charts as PNG</source>
        <translation type="unfinished">Slika grafikona kao PNG</translation>
    </message>
    <message>
        <source>All samples of this span as CSV</source>
        <translation type="unfinished">Svi uzorci ovog raspona kao CSV</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished">Kopiraj vrijednosti</translation>
    </message>
    <message>
        <source>Copy values (Ctrl+C)</source>
        <translation type="unfinished">Kopiraj vrijednosti (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wheel zooms, drag pans. Arrows, + and −; Shift and arrows move the cursor.</source>
        <translation type="unfinished">Kotačić zumira, povlačenje pomiče. Strelice, + i −; Shift i strelice pomiču pokazivač.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished">Trendovi</translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation type="unfinished">Izvoz uzoraka</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished">Spremanje slike</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished">Sve poruke</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation type="unfinished">Samo smetnje</translation>
    </message>
    <message>
        <source>Filter, as in: running, or 13 ee ef</source>
        <translation type="unfinished">Filtriraj, npr.: running ili 13 ee ef</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Očisti</translation>
    </message>
    <message>
        <source>Save capture…</source>
        <translation type="unfinished">Spremi snimku…</translation>
    </message>
    <message>
        <source>Open capture…</source>
        <translation type="unfinished">Otvori snimku…</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished">Promet</translation>
    </message>
    <message>
        <source>Round trips, ms</source>
        <translation type="unfinished">Vremena odziva, ms</translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation type="unfinished">Spremanje snimke</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished">Otvaranje snimke</translation>
    </message>
    <message>
        <source>Disconnect from the rig?</source>
        <translation type="unfinished">Odspojiti se od uređaja?</translation>
    </message>
    <message>
        <source>A capture is played in place of the rig. The link to the rig ends; the pump goes on as it is.</source>
        <translation type="unfinished">Umjesto uređaja reproducira se snimka. Veza s uređajem završava; pumpa nastavlja bez promjene.</translation>
    </message>
    <message>
        <source>Disconnect and play</source>
        <translation type="unfinished">Odspoji i reproduciraj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Nastavi</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished">Okvir</translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and bytes.</source>
        <translation type="unfinished">Odaberite okvir da vidite njegova polja i bajtove.</translation>
    </message>
    <message>
        <source>Captures (*.jsonl)</source>
        <translation type="unfinished">Snimke (*.jsonl)</translation>
    </message>
    <message>
        <source>Back to the live frames</source>
        <translation type="unfinished">Natrag na žive okvire</translation>
    </message>
    <message>
        <source>Play it in place of a rig</source>
        <translation type="unfinished">Reproduciraj umjesto uređaja</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Stranica {page} od {pages}</translation>
    </message>
    <message>
        <source>No sound here: none of {names} is installed.</source>
        <translation type="unfinished">Ovdje nema zvuka: nije instaliran nijedan od {names}.</translation>
    </message>
    <message>
        <source>No sound here: {name} could not play; is there a sound device?</source>
        <translation type="unfinished">Ovdje nema zvuka: {name} nije mogao reproducirati zvuk; postoji li zvučni uređaj?</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished">Kritični</translation>
    </message>
    <message>
        <source>Non-critical</source>
        <translation type="unfinished">Nekritični</translation>
    </message>
    <message>
        <source>two-tone signal</source>
        <translation type="unfinished">dvotonski signal</translation>
    </message>
    <message>
        <source>single tone</source>
        <translation type="unfinished">jednotonski signal</translation>
    </message>
    <message>
        <source>The computed reservoir is at or below its threshold.</source>
        <translation type="unfinished">Izračunata razina spremnika na pragu je ili ispod njega.</translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty.</source>
        <translation type="unfinished">Napunite prije nego što se spremnik isprazni.</translation>
    </message>
    <message>
        <source>The battery nears its end: 90 days after this alarm was raised the pump stops for good.</source>
        <translation type="unfinished">Baterija se bliži kraju: 90 dana nakon aktiviranja ovog alarma pumpa se trajno zaustavlja.</translation>
    </message>
    <message>
        <source>Plan the replacement now, not at the next refill.</source>
        <translation type="unfinished">Zamjenu planirajte sada, a ne pri sljedećem punjenju.</translation>
    </message>
    <message>
        <source>One of two stored copies was bad at the last start; the other one is in use.</source>
        <translation type="unfinished">Jedna od dviju pohranjenih kopija bila je neispravna pri zadnjem pokretanju; koristi se druga.</translation>
    </message>
    <message>
        <source>Interrogate and compare the therapy with the last receipt.</source>
        <translation type="unfinished">Očitajte uređaj i usporedite terapiju sa zadnjom potvrdom.</translation>
    </message>
    <message>
        <source>The computed reservoir is zero: nothing is delivered, though the pump is running.</source>
        <translation type="unfinished">Izračunata razina spremnika je nula: ništa se ne isporučuje iako pumpa radi.</translation>
    </message>
    <message>
        <source>Refill now, and watch for withdrawal.</source>
        <translation type="unfinished">Napunite sada i pazite na simptome ustezanja.</translation>
    </message>
    <message>
        <source>The battery is at its end: the pump has stopped for good.</source>
        <translation type="unfinished">Baterija je došla do kraja: pumpa se trajno zaustavila.</translation>
    </message>
    <message>
        <source>Replace the pump; no command starts it again.</source>
        <translation type="unfinished">Zamijenite pumpu; nijedna je naredba više ne pokreće.</translation>
    </message>
    <message>
        <source>The motor should turn and does not, as in a strong magnetic field: nothing is delivered.</source>
        <translation type="unfinished">Motor bi se trebao okretati, a ne okreće se, kao u jakom magnetskom polju: ništa se ne isporučuje.</translation>
    </message>
    <message>
        <source>Leave the field, interrogate until the stall clears, and confirm the flow.</source>
        <translation type="unfinished">Napustite polje, očitavajte uređaj dok zastoj ne prestane i potvrdite protok.</translation>
    </message>
    <message>
        <source>The pump has been stopped for 48 h or longer.</source>
        <translation type="unfinished">Pumpa je zaustavljena 48 h ili dulje.</translation>
    </message>
    <message>
        <source>Resume delivery, or record why it stays stopped.</source>
        <translation type="unfinished">Nastavite isporuku ili zabilježite zašto ostaje zaustavljena.</translation>
    </message>
    <message>
        <source>No stored therapy could be read: the pump is stopped.</source>
        <translation type="unfinished">Nijednu pohranjenu terapiju nije bilo moguće pročitati: pumpa je zaustavljena.</translation>
    </message>
    <message>
        <source>Programme the whole therapy anew, then resume delivery.</source>
        <translation type="unfinished">Programirajte cijelu terapiju iznova, zatim nastavite isporuku.</translation>
    </message>
    <message>
        <source>The last start was caused by low battery voltage.</source>
        <translation type="unfinished">Zadnje pokretanje uzrokovao je nizak napon baterije.</translation>
    </message>
    <message>
        <source>Interrogate, check therapy and battery, and plan the replacement.</source>
        <translation type="unfinished">Očitajte uređaj, provjerite terapiju i bateriju te planirajte zamjenu.</translation>
    </message>
    <message>
        <source>This programmer does not know the alarm.</source>
        <translation type="unfinished">Ovaj programator ne poznaje taj alarm.</translation>
    </message>
    <message>
        <source>Look it up in PROTOCOL.md.</source>
        <translation type="unfinished">Potražite ga u datoteci PROTOCOL.md.</translation>
    </message>
    <message>
        <source>Tone test: {kind}, {signal}.</source>
        <translation type="unfinished">Proba tona: {kind}, {signal}.</translation>
    </message>
    <message>
        <source>Since {time} (rig clock)</source>
        <translation type="unfinished">Od {time} (sat uređaja)</translation>
    </message>
    <message>
        <source>Sounds: {signal}</source>
        <translation type="unfinished">Oglašava se: {signal}</translation>
    </message>
    <message>
        <source>No active alarm when last read</source>
        <translation type="unfinished">Nema aktivnih alarma pri zadnjem očitanju</translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation type="unfinished">Nema aktivnih alarma</translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm when last read</source>
        <comment>{n} active alarms when last read</comment>
        <translation type="unfinished">
            <numerusform>{n} aktivan alarm pri zadnjem očitanju</numerusform>
            <numerusform>{n} aktivna alarma pri zadnjem očitanju</numerusform>
            <numerusform>{n} aktivnih alarma pri zadnjem očitanju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm</source>
        <comment>{n} active alarms</comment>
        <translation type="unfinished">
            <numerusform>{n} aktivan alarm</numerusform>
            <numerusform>{n} aktivna alarma</numerusform>
            <numerusform>{n} aktivnih alarma</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again 24 h after it was silenced</source>
        <translation type="unfinished">Utišan, još aktivan · ponovno se oglašava 24 h nakon utišavanja</translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again at {time} (rig clock)</source>
        <translation type="unfinished">Utišan, još aktivan · ponovno se oglašava u {time} (sat uređaja)</translation>
    </message>
    <message>
        <source>before the first record</source>
        <translation type="unfinished">prije prvog zapisa</translation>
    </message>
    <message>
        <source>{time}, rig restarted</source>
        <translation type="unfinished">{time}, uređaj se ponovno pokrenuo</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">jednom</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">nikada</translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation type="unfinished">
            <numerusform>{n} put</numerusform>
            <numerusform>{n} puta</numerusform>
            <numerusform>{n} puta</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a port, or type its name.</source>
        <translation type="unfinished">Odaberite priključak ili upišite njegov naziv.</translation>
    </message>
    <message>
        <source>Connecting to {port}…</source>
        <translation type="unfinished">Povezivanje na {port}…</translation>
    </message>
    <message>
        <source>No software rig: {why}.</source>
        <translation type="unfinished">Nema softverskog uređaja: {why}.</translation>
    </message>
    <message>
        <source>Starting a software rig…</source>
        <translation type="unfinished">Pokretanje softverskog uređaja…</translation>
    </message>
    <message>
        <source>On {port} is rig {found}, not {wanted}.</source>
        <translation type="unfinished">Na {port} je uređaj {found}, a ne {wanted}.</translation>
    </message>
    <message>
        <source>Choose the port itself if you want the rig that is there.</source>
        <translation type="unfinished">Odaberite sam priključak ako želite uređaj koji je na njemu.</translation>
    </message>
    <message>
        <source>{rig} on {port}</source>
        <translation type="unfinished">{rig} na {port}</translation>
    </message>
    <message>
        <source>Ask the rig</source>
        <translation type="unfinished">Upitaj uređaj</translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation type="unfinished">Ponovno zaustavi</translation>
    </message>
    <message>
        <source>Resume delivery…</source>
        <translation type="unfinished">Nastavi isporuku…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">Primljeno na znanje</translation>
    </message>
    <message>
        <source>Start delivery?</source>
        <translation type="unfinished">Započeti isporuku?</translation>
    </message>
    <message>
        <source>Start delivery of {drug}, {dose}?</source>
        <translation type="unfinished">Započeti isporuku: {drug}, {dose}?</translation>
    </message>
    <message>
        <source>Stopping the pump…</source>
        <translation type="unfinished">Zaustavljanje pumpe…</translation>
    </message>
    <message>
        <source>stop button</source>
        <translation type="unfinished">gumb za zaustavljanje</translation>
    </message>
    <message>
        <source>Resuming delivery…</source>
        <translation type="unfinished">Nastavljanje isporuke…</translation>
    </message>
    <message>
        <source>Asking the rig…</source>
        <translation type="unfinished">Upit uređaju…</translation>
    </message>
    <message>
        <source>Interrogated: therapy and status were read anew.</source>
        <translation type="unfinished">Uređaj je očitan: terapija i status pročitani su iznova.</translation>
    </message>
    <message>
        <source>Interrogating…</source>
        <translation type="unfinished">Očitavanje…</translation>
    </message>
    <message>
        <source>Alarms silenced. They are still active.</source>
        <translation type="unfinished">Alarmi su utišani. I dalje su aktivni.</translation>
    </message>
    <message>
        <source>Silencing…</source>
        <translation type="unfinished">Utišavanje…</translation>
    </message>
    <message>
        <source>The pump is stopped: the rig confirmed it.</source>
        <translation type="unfinished">Pumpa je zaustavljena: uređaj je to potvrdio.</translation>
    </message>
    <message>
        <source>The stop is not confirmed: {note}.</source>
        <translation type="unfinished">Zaustavljanje nije potvrđeno: {note}.</translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation type="unfinished">Zaustavljanje nije poslano: {why}</translation>
    </message>
    <message>
        <source>The pump is running: the rig confirmed it.</source>
        <translation type="unfinished">Pumpa radi: uređaj je to potvrdio.</translation>
    </message>
    <message>
        <source>The pump was not resumed. {note}</source>
        <translation type="unfinished">Rad pumpe nije nastavljen. {note}</translation>
    </message>
    <message>
        <source>Whether the pump was resumed is not known. {note}</source>
        <translation type="unfinished">Nije poznato je li rad pumpe nastavljen. {note}</translation>
    </message>
    <message>
        <source>There is no open change.</source>
        <translation type="unfinished">Nema otvorene promjene.</translation>
    </message>
    <message>
        <source>Still unknown. {note}</source>
        <translation type="unfinished">I dalje nepoznato. {note}</translation>
    </message>
    <message>
        <source>The rig says: the change was applied.</source>
        <translation type="unfinished">Uređaj javlja: promjena je primijenjena.</translation>
    </message>
    <message>
        <source>The rig says: the change was not applied.</source>
        <translation type="unfinished">Uređaj javlja: promjena nije primijenjena.</translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation type="unfinished">ISHOD NEPOZNAT</translation>
    </message>
    <message>
        <source>A change was sent and not confirmed. It may or may not be in force; do not leave before the rig has been asked.</source>
        <translation type="unfinished">Promjena je poslana i nije potvrđena. Može biti na snazi, ali ne mora; ne odlazite prije nego što se uređaj upita.</translation>
    </message>
    <message>
        <source>STOP NOT CONFIRMED</source>
        <translation type="unfinished">ZAUSTAVLJANJE NIJE POTVRĐENO</translation>
    </message>
    <message>
        <source>The rig did not answer. The pump may still be running.</source>
        <translation type="unfinished">Uređaj nije odgovorio. Pumpa možda još radi.</translation>
    </message>
    <message>
        <source>PUMP STOPPED</source>
        <translation type="unfinished">PUMPA ZAUSTAVLJENA</translation>
    </message>
    <message>
        <source>Nothing is delivered until delivery is resumed.</source>
        <translation type="unfinished">Ništa se ne isporučuje dok se isporuka ne nastavi.</translation>
    </message>
    <message>
        <source>PUMP NOT DELIVERING: TELEMETRY MODE</source>
        <translation type="unfinished">PUMPA NE ISPORUČUJE: TELEMETRIJSKI NAČIN</translation>
    </message>
    <message>
        <source>Interference met a sounding alarm. Nothing is delivered until the rig is interrogated.</source>
        <translation type="unfinished">Smetnja se poklopila s alarmom koji se oglašavao. Ništa se ne isporučuje dok se uređaj ne očita.</translation>
    </message>
    <message>
        <source>The update has not ended, and nothing is delivered meanwhile. Interrogate the rig, make the change again, and see it RUNNING before you leave.</source>
        <translation type="unfinished">Ažuriranje nije završilo i za to se vrijeme ništa ne isporučuje. Očitajte uređaj, ponovno napravite promjenu i prije odlaska provjerite da je stanje RADI.</translation>
    </message>
    <message>
        <source>PUMP STOPPED FOR GOOD</source>
        <translation type="unfinished">PUMPA TRAJNO ZAUSTAVLJENA</translation>
    </message>
    <message>
        <source>The battery is at its end: replace the rig&apos;s battery.</source>
        <translation type="unfinished">Baterija je došla do kraja: zamijenite bateriju uređaja.</translation>
    </message>
    <message>
        <source>PUMP WAS IN TELEMETRY MODE</source>
        <translation type="unfinished">PUMPA JE BILA U TELEMETRIJSKOM NAČINU</translation>
    </message>
    <message>
        <source>It delivered nothing until it was interrogated. Download the log to see since when, confirm the flow, and watch for withdrawal.</source>
        <translation type="unfinished">Nije isporučivala ništa dok nije očitana. Preuzmite zapisnik da vidite otkad, potvrdite protok i pazite na simptome ustezanja.</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished">RADI</translation>
    </message>
    <message>
        <source>NOT DELIVERING</source>
        <translation type="unfinished">NE ISPORUČUJE</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation type="unfinished">ZAUSTAVLJENO</translation>
    </message>
    <message>
        <source>UPDATING</source>
        <translation type="unfinished">AŽURIRANJE</translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation type="unfinished">KRAJ VIJEKA</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished">NEPOZNATO</translation>
    </message>
    <message>
        <source>NO RIG</source>
        <translation type="unfinished">NEMA UREĐAJA</translation>
    </message>
    <message>
        <source>Connected · poor</source>
        <translation type="unfinished">Povezano · loše</translation>
    </message>
    <message>
        <source>Connected · weak</source>
        <translation type="unfinished">Povezano · slabo</translation>
    </message>
    <message>
        <source>Connected · fair</source>
        <translation type="unfinished">Povezano · osrednje</translation>
    </message>
    <message>
        <source>Connected · good</source>
        <translation type="unfinished">Povezano · dobro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">Nije povezano</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation type="unfinished">Ne odgovara</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished">još nije očitano</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished">prije {age}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">upravo sada</translation>
    </message>
    <message>
        <source>Replay · no rig</source>
        <translation type="unfinished">Snimka · bez uređaja</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished">Ponovno povezivanje…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished">Povezivanje…</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation type="unfinished">Veza izgubljena</translation>
    </message>
    <message>
        <source>last seen {state}</source>
        <translation type="unfinished">zadnje stanje: {state}</translation>
    </message>
    <message>
        <source>as was recorded</source>
        <translation type="unfinished">kako je snimljeno</translation>
    </message>
    <message>
        <source>telemetry mode: interrogate the rig</source>
        <translation type="unfinished">telemetrijski način: očitajte uređaj</translation>
    </message>
    <message>
        <source>motor stalled</source>
        <translation type="unfinished">motor u zastoju</translation>
    </message>
    <message>
        <source>reservoir empty</source>
        <translation type="unfinished">spremnik prazan</translation>
    </message>
    <message>
        <source>running, but no flow</source>
        <translation type="unfinished">radi, ali nema protoka</translation>
    </message>
    <message>
        <source>{kind}, {left} left</source>
        <translation type="unfinished">{kind}, još {left}</translation>
    </message>
    <message>
        <source>delivering {flow}</source>
        <translation type="unfinished">isporučuje {flow}</translation>
    </message>
    <message>
        <source>putting a change into effect</source>
        <translation type="unfinished">promjena stupa na snagu</translation>
    </message>
    <message>
        <source>nothing is delivered</source>
        <translation type="unfinished">ništa se ne isporučuje</translation>
    </message>
    <message>
        <source>below {lowest}; above {highest}; above {dose}</source>
        <translation type="unfinished">ispod {lowest}; iznad {highest}; iznad {dose}</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation type="unfinished">Samo uz razlog</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Odbija se</translation>
    </message>
    <message>
        <source>Refused by the rig</source>
        <translation type="unfinished">Uređaj odbija</translation>
    </message>
    <message>
        <source>{file} has no limits for {drug}: only those of the rig hold.</source>
        <translation type="unfinished">{file} nema granica za {drug}: vrijede samo granice uređaja.</translation>
    </message>
    <message>
        <source>a change beyond {limit}</source>
        <translation type="unfinished">promjena koja prelazi {limit}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation type="unfinished">iznad {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation type="unfinished">ispod {limit}</translation>
    </message>
    <message>
        <source>{limit} (unverified)</source>
        <translation type="unfinished">{limit} (neprovjereno)</translation>
    </message>
    <message>
        <source>Downloading the rig&apos;s log</source>
        <translation type="unfinished">Preuzimanje zapisnika uređaja</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished">Izvoz u tijeku</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation type="unfinished">Provjera lanca</translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} row to {path}</source>
        <comment>Exported {n:,} rows to {path}</comment>
        <translation type="unfinished">
            <numerusform>Izvezen je {n:,} redak u {path}</numerusform>
            <numerusform>Izvezena su {n:,} retka u {path}</numerusform>
            <numerusform>Izvezeno je {n:,} redaka u {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting, {n} row</source>
        <comment>Exporting, {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>Izvoz, {n:,} redak</numerusform>
            <numerusform>Izvoz, {n:,} retka</numerusform>
            <numerusform>Izvoz, {n:,} redaka</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the chain.</source>
        <translation type="unfinished">Provjera je prekinuta: o lancu se ništa ne zna.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {n} row checked.</source>
        <comment>The chain is whole: {n:,} rows checked.</comment>
        <translation type="unfinished">
            <numerusform>Lanac je cjelovit: provjeren je {n:,} redak.</numerusform>
            <numerusform>Lanac je cjelovit: provjerena su {n:,} retka.</numerusform>
            <numerusform>Lanac je cjelovit: provjereno je {n:,} redaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is broken: {problem}. {n} row before it fits.</source>
        <comment>The chain is broken: {problem}. {n:,} rows before it fit.</comment>
        <translation type="unfinished">
            <numerusform>Lanac je prekinut: {problem}. Prije toga odgovara {n:,} redak.</numerusform>
            <numerusform>Lanac je prekinut: {problem}. Prije toga odgovaraju {n:,} retka.</numerusform>
            <numerusform>Lanac je prekinut: {problem}. Prije toga odgovara {n:,} redaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest {n} row</source>
        <comment>the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>najnoviji {n:,} redak</numerusform>
            <numerusform>najnovija {n:,} retka</numerusform>
            <numerusform>najnovijih {n:,} redaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{n:,} redak</numerusform>
            <numerusform>{n:,} retka</numerusform>
            <numerusform>{n:,} redaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of the newest {n} row</source>
        <comment>{shown:,} of the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{shown:,} od najnovijeg {n:,} retka</numerusform>
            <numerusform>{shown:,} od najnovijih {n:,} retka</numerusform>
            <numerusform>{shown:,} od najnovijih {n:,} redaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n} row</source>
        <comment>{shown:,} of {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform>{shown:,} od {n:,} retka</numerusform>
            <numerusform>{shown:,} od {n:,} retka</numerusform>
            <numerusform>{shown:,} od {n:,} redaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download cancelled: {n} new log record is in the logbook.</source>
        <comment>Download cancelled: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform>Preuzimanje prekinuto: u dnevniku je {n:,} novi zapis.</numerusform>
            <numerusform>Preuzimanje prekinuto: u dnevniku su {n:,} nova zapisa.</numerusform>
            <numerusform>Preuzimanje prekinuto: u dnevniku je {n:,} novih zapisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloaded: {n} new log record is in the logbook.</source>
        <comment>Downloaded: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform>Preuzeto: u dnevniku je {n:,} novi zapis.</numerusform>
            <numerusform>Preuzeto: u dnevniku su {n:,} nova zapisa.</numerusform>
            <numerusform>Preuzeto: u dnevniku je {n:,} novih zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts, commands and link as CSV</source>
        <translation type="unfinished">Potvrde, naredbe i veza kao CSV</translation>
    </message>
    <message>
        <source>Rig records as CSV</source>
        <translation type="unfinished">Zapisi uređaja kao CSV</translation>
    </message>
    <message>
        <source>Receipts, commands and link as JSON Lines</source>
        <translation type="unfinished">Potvrde, naredbe i veza kao JSON Lines</translation>
    </message>
    <message>
        <source>Rig records as JSON Lines</source>
        <translation type="unfinished">Zapisi uređaja kao JSON Lines</translation>
    </message>
    <message>
        <source>Everything, samples too, as JSON Lines</source>
        <translation type="unfinished">Sve, i uzorci, kao JSON Lines</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished">Izvoz je prekinut; ništa nije zapisano.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {problem}. Choose another place.</source>
        <translation type="unfinished">{path} nije moguće zapisati: {problem}. Odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>Command: {action}</source>
        <translation type="unfinished">Naredba: {action}</translation>
    </message>
    <message>
        <source>records {first} to {last} of the rig&apos;s log</source>
        <translation type="unfinished">zapisi od {first} do {last} iz zapisnika uređaja</translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation type="unfinished">Izgubljeni zapisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Napomena</translation>
    </message>
    <message>
        <source>Receipt: {action}</source>
        <translation type="unfinished">Potvrda: {action}</translation>
    </message>
    <message>
        <source>A receipt that cannot be read</source>
        <translation type="unfinished">Potvrda koju nije moguće pročitati</translation>
    </message>
    <message>
        <source>critical, silenced</source>
        <translation type="unfinished">kritičan, utišan</translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished">kritičan</translation>
    </message>
    <message>
        <source>non-critical, silenced</source>
        <translation type="unfinished">nekritičan, utišan</translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation type="unfinished">nekritičan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktivno</translation>
    </message>
    <message>
        <source>Overview of rig {serial}</source>
        <translation type="unfinished">Pregled uređaja {serial}</translation>
    </message>
    <message>
        <source>Test rig only. Not a medical device.</source>
        <translation type="unfinished">Samo za ispitni uređaj. Nije medicinski uređaj.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Očitanje</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished">Očitano</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Starost</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished">Napunjenost</translation>
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
        <translation type="unfinished">upravo očitano</translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation type="unfinished">očitano prije {age}</translation>
    </message>
    <message>
        <source>{new}; before {old}</source>
        <translation type="unfinished">{new}; prije {old}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Upozorenje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dan</translation>
    </message>
    <message>
        <source>Programme of rig {serial}</source>
        <translation type="unfinished">Program uređaja {serial}</translation>
    </message>
    <message>
        <source>Reservoir and battery</source>
        <translation type="unfinished">Spremnik i baterija</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Zapis</translation>
    </message>
    <message>
        <source>What is in force is not known: the change may have been applied, or not. Do not leave before the rig has been asked.</source>
        <translation type="unfinished">Nije poznato što je na snazi: promjena je možda primijenjena, a možda nije. Ne odlazite prije nego što se uređaj upita.</translation>
    </message>
    <message>
        <source>In force now: not known</source>
        <translation type="unfinished">Sada na snazi: nije poznato</translation>
    </message>
    <message>
        <source>What was read back is not what was asked, or others have changed it: look at it.</source>
        <translation type="unfinished">Ponovno očitano nije ono što je zatraženo ili su drugi to promijenili: pogledajte.</translation>
    </message>
    <message>
        <source>In force now, as read back</source>
        <translation type="unfinished">Sada na snazi, prema ponovnom očitanju</translation>
    </message>
    <message>
        <source>In force now, as last read</source>
        <translation type="unfinished">Sada na snazi, prema zadnjem očitanju</translation>
    </message>
    <message>
        <source>It was changed again since this change was read back.</source>
        <translation type="unfinished">Nakon ponovnog očitanja ove promjene opet je nešto promijenjeno.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">nije poznato</translation>
    </message>
    <message>
        <source>What the pump does is not known.</source>
        <translation type="unfinished">Nije poznato što pumpa radi.</translation>
    </message>
    <message>
        <source>What the pump does now is not known: the rig is not heard.</source>
        <translation type="unfinished">Nije poznato što pumpa sada radi: uređaj se ne čuje.</translation>
    </message>
    <message>
        <source>The pump runs, but NOTHING IS DELIVERED: see the alarms.</source>
        <translation type="unfinished">Pumpa radi, ali NIŠTA SE NE ISPORUČUJE: pogledajte alarme.</translation>
    </message>
    <message>
        <source>The change is being put into effect: wait for RUNNING.</source>
        <translation type="unfinished">Promjena stupa na snagu: pričekajte stanje RADI.</translation>
    </message>
    <message>
        <source>THE PUMP IS NOT RUNNING ({state}): nothing is delivered. Do not leave like this.</source>
        <translation type="unfinished">PUMPA NE RADI ({state}): ništa se ne isporučuje. Ne odlazite dok je tako.</translation>
    </message>
    <message>
        <source>Low alarm, at {level}</source>
        <translation type="unfinished">Alarm niske razine, na {level}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished">Prazno</translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished">dosegnuto</translation>
    </message>
    <message>
        <source>not while stopped</source>
        <translation type="unfinished">ne dok je zaustavljeno</translation>
    </message>
    <message>
        <source>Replace from (ERI)</source>
        <translation type="unfinished">Zamjena od (ERI)</translation>
    </message>
    <message>
        <source>Stops for good (EOS)</source>
        <translation type="unfinished">Trajno staje (EOS)</translation>
    </message>
    <message numerus="yes">
        <source>{date} · in {n} day</source>
        <comment>{date} · in {n:,} days</comment>
        <translation type="unfinished">
            <numerusform>{date} · za {n:,} dan</numerusform>
            <numerusform>{date} · za {n:,} dana</numerusform>
            <numerusform>{date} · za {n:,} dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Serijski broj</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Model</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished">Firmver</translation>
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
        <translation type="unfinished">Ukupno isporučeno</translation>
    </message>
    <message>
        <source>Rig&apos;s clock</source>
        <translation type="unfinished">Sat uređaja</translation>
    </message>
    <message>
        <source>Clock runs</source>
        <translation type="unfinished">Sat teče</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Priključak</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished">Vrijeme odziva</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Odgovoreno</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished">Bez odgovora</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished">Ponovljeno</translation>
    </message>
    <message>
        <source>Damaged frames</source>
        <translation type="unfinished">Oštećeni okviri</translation>
    </message>
    <message>
        <source>Cancelled after {done} of {total}.</source>
        <translation type="unfinished">Prekinuto nakon {done} od {total}.</translation>
    </message>
    <message>
        <source>{number} of {total}: {port}…</source>
        <translation type="unfinished">{number} od {total}: {port}…</translation>
    </message>
    <message>
        <source>software rig</source>
        <translation type="unfinished">softverski uređaj</translation>
    </message>
    <message>
        <source>serial port</source>
        <translation type="unfinished">serijski priključak</translation>
    </message>
    <message>
        <source>The window is connected to {port}.</source>
        <translation type="unfinished">Prozor je povezan s {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rig on {ports} ports.</source>
        <comment>{n:,} rigs on {ports} ports.</comment>
        <translation type="unfinished">
            <numerusform>{n:,} uređaj; priključaka ukupno: {ports}.</numerusform>
            <numerusform>{n:,} uređaja; priključaka ukupno: {ports}.</numerusform>
            <numerusform>{n:,} uređaja; priključaka ukupno: {ports}.</numerusform>
        </translation>
    </message>
    <message>
        <source>rig {rig}</source>
        <translation type="unfinished">uređaj {rig}</translation>
    </message>
    <message>
        <source>Rig {rig} answers on {port}.</source>
        <translation type="unfinished">Uređaj {rig} odgovara na {port}.</translation>
    </message>
    <message>
        <source>Nothing is in the way: connect to it.</source>
        <translation type="unfinished">Ništa ne smeta: povežite se s njim.</translation>
    </message>
    <message>
        <source>Staged, and the echo compared</source>
        <translation type="unfinished">Pripremljeno, odjek uspoređen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished">Primjena</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">Ponovno očitano</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation type="unfinished">Potvrda zapisana</translation>
    </message>
    <message>
        <source>Type the reason: it is kept in the receipt with the limits overridden.</source>
        <translation type="unfinished">Upišite razlog: čuva se u potvrdi zajedno s prekoračenim granicama.</translation>
    </message>
    <message>
        <source>Staging: the rig checks the programme. Nothing changes yet.</source>
        <translation type="unfinished">Pripremanje: uređaj provjerava program. Još se ništa ne mijenja.</translation>
    </message>
    <message>
        <source>The review was left: nothing was changed.</source>
        <translation type="unfinished">Pregled promjene je napušten: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>Committing: wait for the receipt.</source>
        <translation type="unfinished">Primjena u tijeku: pričekajte potvrdu.</translation>
    </message>
    <message>
        <source>How the last change ended is not known yet: interrogate the rig first.</source>
        <translation type="unfinished">Još se ne zna kako je završila zadnja promjena: najprije očitajte uređaj.</translation>
    </message>
    <message>
        <source>The review took too long and has expired: nothing was changed.</source>
        <translation type="unfinished">Pregled promjene trajao je predugo i istekao je: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The link was lost during the review: nothing was changed.</source>
        <translation type="unfinished">Veza je izgubljena tijekom pregleda promjene: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The rig echoed the programme as asked. Review it, then commit.</source>
        <translation type="unfinished">Uređaj je kao odjek vratio program kako je zatražen. Pregledajte ga, zatim primijenite.</translation>
    </message>
    <message>
        <source>Not staged, nothing was changed: {why}</source>
        <translation type="unfinished">Nije pripremljeno, ništa nije promijenjeno: {why}</translation>
    </message>
    <message>
        <source>Nothing can be programmed: {why}</source>
        <translation type="unfinished">Ništa se ne može programirati: {why}</translation>
    </message>
    <message>
        <source>The rig has not told yet what tubing and catheter hold.</source>
        <translation type="unfinished">Uređaj još nije javio što je u cjevčici i kateteru.</translation>
    </message>
    <message>
        <source>The {kind} is not over, {left} of delivery are left. Wait for its end: any change would cut it.</source>
        <translation type="unfinished">U tijeku je {kind}, preostalo trajanje isporuke: {left}. Pričekajte njegov kraj: svaka bi ga promjena prekinula.</translation>
    </message>
    <message>
        <source>Not acknowledged: asking the rig what it applied</source>
        <translation type="unfinished">Nije potvrđeno: upit uređaju što je primijenio</translation>
    </message>
    <message>
        <source>Connect to a rig first.</source>
        <translation type="unfinished">Najprije se povežite s uređajem.</translation>
    </message>
    <message>
        <source>daily rate</source>
        <translation type="unfinished">dnevna brzina</translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished">osnovni protok</translation>
    </message>
    <message>
        <source>each bolus</source>
        <translation type="unfinished">svaki bolus</translation>
    </message>
    <message>
        <source>bolus given in</source>
        <translation type="unfinished">trajanje bolusa</translation>
    </message>
    <message>
        <source>bolus every</source>
        <translation type="unfinished">razmak bolusa</translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished">koraci</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">početak</translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished">brzina</translation>
    </message>
    <message>
        <source>patient dose</source>
        <translation type="unfinished">doza na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>patient dose given in</source>
        <translation type="unfinished">trajanje doze na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>lockout</source>
        <translation type="unfinished">blokada</translation>
    </message>
    <message>
        <source>most patient doses in a day</source>
        <translation type="unfinished">najviše doza na zahtjev pacijenta na dan</translation>
    </message>
    <message>
        <source>the test dose worked for</source>
        <translation type="unfinished">trajanje djelovanja probne doze</translation>
    </message>
    <message>
        <source>it has to last longer than 0 h 0 min</source>
        <translation type="unfinished">mora trajati dulje od 0 h 0 min</translation>
    </message>
    <message>
        <source>{typed} is no whole number from {least} to {most:,}</source>
        <translation type="unfinished">{typed} nije cijeli broj od {least} do {most:,}</translation>
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
        <translation type="unfinished">{typed} nije broj sekundi od 0 do 59</translation>
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
        <translation type="unfinished">Upišite novu dnevnu brzinu.</translation>
    </message>
    <message>
        <source>{field}: fill the box for {unit} too; 0 for none.</source>
        <translation type="unfinished">{field}: ispunite i polje za {unit}; 0 ako nema.</translation>
    </message>
    <message>
        <source>{field}: type it first.</source>
        <translation type="unfinished">{field}: najprije upišite.</translation>
    </message>
    <message>
        <source>The link is lost: wait until it is back.</source>
        <translation type="unfinished">Veza je izgubljena: pričekajte dok se ne vrati.</translation>
    </message>
    <message>
        <source>This pump cannot be programmed: see above.</source>
        <translation type="unfinished">Ova se pumpa ne može programirati: pogledajte gore.</translation>
    </message>
    <message>
        <source>Nothing can be programmed without a drug library: see above.</source>
        <translation type="unfinished">Ništa se ne može programirati bez biblioteke lijekova: pogledajte gore.</translation>
    </message>
    <message>
        <source>This is in force already: there is nothing to change.</source>
        <translation type="unfinished">To je već na snazi: nema se što mijenjati.</translation>
    </message>
    <message>
        <source>{asked} is not a whole number of nL/day; the nearest the rig can be set to is {nearest}.</source>
        <translation type="unfinished">{asked} nije cijeli broj nL/day; najbliže na što se uređaj može postaviti jest {nearest}.</translation>
    </message>
    <message>
        <source>{bolus} every {interval} = {extra} extra. Each flows for {duration} at {flow}, instead of the background.</source>
        <translation type="unfinished">{bolus} svakih {interval} = {extra} dodatno. Svaki teče {duration} uz {flow}, umjesto osnovnog protoka.</translation>
    </message>
    <message>
        <source>with all patient doses</source>
        <translation type="unfinished">sa svim dozama na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>{dose} in {volume}</source>
        <translation type="unfinished">{dose} u {volume}</translation>
    </message>
    <message>
        <source>during a bolus: {rate}</source>
        <translation type="unfinished">tijekom bolusa: {rate}</translation>
    </message>
    <message>
        <source>during a patient dose: {rate}</source>
        <translation type="unfinished">tijekom doze na zahtjev pacijenta: {rate}</translation>
    </message>
    <message>
        <source>Boluses this close together are drawn as what they give on average.</source>
        <translation type="unfinished">Ovako česti bolusi crtaju se kao ono što u prosjeku daju.</translation>
    </message>
    <message>
        <source>Drawn as if the intervals began at midnight: they begin with delivery.</source>
        <translation type="unfinished">Crtano kao da razmaci počinju u ponoć: počinju s isporukom.</translation>
    </message>
    <message>
        <source>New: {day}</source>
        <translation type="unfinished">Novo: {day}</translation>
    </message>
    <message>
        <source>Now: {day}</source>
        <translation type="unfinished">Sada: {day}</translation>
    </message>
    <message>
        <source>Outcome unknown: the rig has to be asked</source>
        <translation type="unfinished">Ishod nepoznat: uređaj treba upitati</translation>
    </message>
    <message>
        <source>{action}: {outcome}</source>
        <translation type="unfinished">{action}: {outcome}</translation>
    </message>
    <message>
        <source>Check the rig: what it says does not agree</source>
        <translation type="unfinished">Provjerite uređaj: ono što javlja međusobno se ne slaže</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished">Prije nego što odete</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Prije</translation>
    </message>
    <message>
        <source>No alarm is active.</source>
        <translation type="unfinished">Nijedan alarm nije aktivan.</translation>
    </message>
    <message>
        <source>Applied: the rig holds the new programme</source>
        <translation type="unfinished">Primijenjeno: na uređaju je novi program</translation>
    </message>
    <message>
        <source>Not applied: the rig holds the old programme</source>
        <translation type="unfinished">Nije primijenjeno: na uređaju je stari program</translation>
    </message>
    <message>
        <source>Applied: the rig has the bolus</source>
        <translation type="unfinished">Primijenjeno: bolus je na uređaju</translation>
    </message>
    <message>
        <source>Not applied: no bolus is given</source>
        <translation type="unfinished">Nije primijenjeno: bolus se ne daje</translation>
    </message>
    <message>
        <source>Outcome unknown: the rig has to be asked, and no bolus given again before</source>
        <translation type="unfinished">Ishod nepoznat: uređaj treba upitati i prije toga ne davati novi bolus</translation>
    </message>
    <message>
        <source>Applied: the rig holds the new filling</source>
        <translation type="unfinished">Primijenjeno: na uređaju je novo punjenje</translation>
    </message>
    <message>
        <source>Not applied: the rig holds the old filling</source>
        <translation type="unfinished">Nije primijenjeno: na uređaju je staro punjenje</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Zatraženo</translation>
    </message>
    <message>
        <source>Echoed by the rig</source>
        <translation type="unfinished">Odjek uređaja</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished">Uređaj potvrdio</translation>
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
        <translation type="unfinished">Vrijeme zahtjeva</translation>
    </message>
    <message>
        <source>expected {expected}, aspirated {aspirated}, filled {volume}</source>
        <translation type="unfinished">očekivano {expected}, aspirirano {aspirated}, napunjeno {volume}</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished">Vrijeme završetka</translation>
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
        <translation type="unfinished">Prekoračene granice</translation>
    </message>
    <message>
        <source>sent {number}: {frame}</source>
        <translation type="unfinished">poslano {number}: {frame}</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nema</translation>
    </message>
    <message>
        <source>Software rig {rig} no longer runs.</source>
        <translation type="unfinished">Softverski uređaj {rig} više ne radi.</translation>
    </message>
    <message>
        <source>Start a new software rig, or remove this one from the list.</source>
        <translation type="unfinished">Pokrenite novi softverski uređaj ili uklonite ovaj s popisa.</translation>
    </message>
    <message>
        <source>{port} · connected {when}</source>
        <translation type="unfinished">{port} · povezano {when}</translation>
    </message>
    <message>
        <source>now on {port} · connected on {before} {when}</source>
        <translation type="unfinished">sada na {port} · povezano na {before} {when}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished">sada ovdje</translation>
    </message>
    <message>
        <source>no longer runs</source>
        <translation type="unfinished">više ne radi</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation type="unfinished">preko mreže</translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished">nije ovdje</translation>
    </message>
    <message>
        <source>Recording {name}: no frames</source>
        <translation type="unfinished">Snimka {name}: nema okvira</translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: the newest {shown:,} of {n} frame, {first} to {last}</source>
        <comment>Recording {name}: the newest {shown:,} of {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform>Snimka {name}: prikazano najnovijih {shown:,} od {n:,} okvira, {first} do {last}</numerusform>
            <numerusform>Snimka {name}: prikazano najnovijih {shown:,} od {n:,} okvira, {first} do {last}</numerusform>
            <numerusform>Snimka {name}: prikazano najnovijih {shown:,} od {n:,} okvira, {first} do {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: {n} frame, {first} to {last}</source>
        <comment>Recording {name}: {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform>Snimka {name}: {n:,} okvir, {first} do {last}</numerusform>
            <numerusform>Snimka {name}: {n:,} okvira, {first} do {last}</numerusform>
            <numerusform>Snimka {name}: {n:,} okvira, {first} do {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the logbook…</source>
        <translation type="unfinished">Čitanje dnevnika…</translation>
    </message>
    <message>
        <source>Writing the session report {path} …</source>
        <translation type="unfinished">Pisanje izvješća sesije {path} …</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation type="unfinished">Od izvješća se odustalo; ništa nije zapisano.</translation>
    </message>
    <message>
        <source>Checking the chain, {percent} %</source>
        <translation type="unfinished">Provjera lanca, {percent} %</translation>
    </message>
    <message>
        <source>The session report is in {path}</source>
        <translation type="unfinished">Izvješće sesije je u {path}</translation>
    </message>
    <message>
        <source>The chain of the logbook is broken; the report in {path} says where.</source>
        <translation type="unfinished">Lanac dnevnika je prekinut; izvješće u {path} kaže gdje.</translation>
    </message>
    <message>
        <source>No report was written: {why}</source>
        <translation type="unfinished">Izvješće nije napisano: {why}</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished">Na upit</translation>
    </message>
    <message>
        <source>1 a second</source>
        <translation type="unfinished">1 u sekundi</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation type="unfinished">5 u sekundi</translation>
    </message>
    <message>
        <source>20 a second</source>
        <translation type="unfinished">20 u sekundi</translation>
    </message>
    <message>
        <source>Thecal asks for the status about twice a second.</source>
        <translation type="unfinished">Thecal traži status otprilike dvaput u sekundi.</translation>
    </message>
    <message>
        <source>The rig tells its status once a second; each goes into the logbook.</source>
        <translation type="unfinished">Uređaj javlja status jednom u sekundi; svaki se upisuje u dnevnik.</translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second; each goes into the logbook.</source>
        <translation type="unfinished">Uređaj javlja status 5 puta u sekundi; svaki se upisuje u dnevnik.</translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second: 1.7 million samples a day.</source>
        <translation type="unfinished">Uređaj javlja status 20 puta u sekundi: 1.7 milijuna uzoraka na dan.</translation>
    </message>
    <message>
        <source>Looking whether {path} can be the logbook…</source>
        <translation type="unfinished">Provjera može li {path} biti dnevnik…</translation>
    </message>
    <message>
        <source>Not chosen: {problem}</source>
        <translation type="unfinished">Nije odabrano: {problem}</translation>
    </message>
    <message>
        <source>All settings are as at first. Undo brings yours back.</source>
        <translation type="unfinished">Sve su postavke kao na početku. „Opozovi“ vraća vaše.</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation type="unfinished">Vaše su postavke vraćene.</translation>
    </message>
    <message>
        <source>From the next start: {language}</source>
        <translation type="unfinished">Od sljedećeg pokretanja: {language}</translation>
    </message>
    <message>
        <source>From the next start: {path}</source>
        <translation type="unfinished">Od sljedećeg pokretanja: {path}</translation>
    </message>
    <message>
        <source>where it usually is</source>
        <translation type="unfinished">na uobičajenom mjestu</translation>
    </message>
    <message>
        <source>From the next start the logbook is {path}.</source>
        <translation type="unfinished">Od sljedećeg pokretanja dnevnik je {path}.</translation>
    </message>
    <message>
        <source>The rate of the telemetry was not changed: {problem}</source>
        <translation type="unfinished">Učestalost telemetrije nije promijenjena: {problem}</translation>
    </message>
    <message>
        <source>Valve-gated pump</source>
        <translation type="unfinished">Pumpa s ventilima</translation>
    </message>
    <message>
        <source>Rotor pump</source>
        <translation type="unfinished">Rotorska pumpa</translation>
    </message>
    <message>
        <source>Constant-flow pump, fixed rate</source>
        <translation type="unfinished">Pumpa stalnog protoka, nepromjenjiva brzina</translation>
    </message>
    <message>
        <source>1 × · real time</source>
        <translation type="unfinished">1 × · stvarno vrijeme</translation>
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
        <translation type="unfinished">604,800 × · 1 s = 7 dana</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished">Bez kvarova</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished">Sve radi.</translation>
    </message>
    <message>
        <source>Line breaks in the commit</source>
        <translation type="unfinished">Prekid veze tijekom primjene</translation>
    </message>
    <message>
        <source>The first commit is done but not answered, and the port comes back under a new name.</source>
        <translation type="unfinished">Prva je primjena izvršena, ali na nju nije odgovoreno, a priključak se vraća pod novim nazivom.</translation>
    </message>
    <message>
        <source>Kinked catheter</source>
        <translation type="unfinished">Presavijen kateter</translation>
    </message>
    <message>
        <source>After 10 s nothing reaches the patient; the pump runs, computes on and sees nothing.</source>
        <translation type="unfinished">Nakon 10 s ništa ne dolazi do pacijenta; pumpa radi, računa dalje i ništa ne primjećuje.</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation type="unfinished">Loša linija</translation>
    </message>
    <message>
        <source>Three frames in ten are lost each way, and one byte in a thousand is wrong.</source>
        <translation type="unfinished">U svakom smjeru gube se tri okvira od deset, a jedan bajt od tisuću je pogrešan.</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation type="unfinished">Slaba baterija</translation>
    </message>
    <message>
        <source>After 10 s the battery voltage drops: the rig restarts, runs on and sounds an alarm.</source>
        <translation type="unfinished">Nakon 10 s napon baterije pada: uređaj se ponovno pokreće, radi dalje i oglašava alarm.</translation>
    </message>
    <message>
        <source>Patient in the magnet</source>
        <translation type="unfinished">Pacijent u magnetu</translation>
    </message>
    <message>
        <source>After 10 s the motor stalls for 20 min of rig clock, then recovers by itself.</source>
        <translation type="unfinished">Nakon 10 s motor je u zastoju 20 min po satu uređaja, a zatim se sam oporavlja.</translation>
    </message>
    <message>
        <source>Telemetry mode after the magnet</source>
        <translation type="unfinished">Telemetrijski način nakon magneta</translation>
    </message>
    <message>
        <source>After 10 s the motor stalls, and nothing is delivered until the rig is interrogated.</source>
        <translation type="unfinished">Nakon 10 s motor je u zastoju i ništa se ne isporučuje dok se uređaj ne očita.</translation>
    </message>
    <message>
        <source>Reset in the commit</source>
        <translation type="unfinished">Reset tijekom primjene</translation>
    </message>
    <message>
        <source>The first commit is stored, then the rig restarts before it has said so.</source>
        <translation type="unfinished">Prva je primjena pohranjena, a zatim se uređaj ponovno pokreće prije nego što to javi.</translation>
    </message>
    <message>
        <source>Faults from a file of your own.</source>
        <translation type="unfinished">Kvarovi iz vaše datoteke.</translation>
    </message>
    <message>
        <source>{typed} may be {whole} or a little over {little}: write {whole}, or {exact}</source>
        <translation type="unfinished">{typed} može biti {whole} ili malo više od {little}: napišite {whole} ili {exact}</translation>
    </message>
    <message>
        <source>cannot read {typed} without a doubt: expected a number such as 0,5 or 1750</source>
        <translation type="unfinished">{typed} nije moguće pročitati bez dvojbe: očekuje se broj kao što je 0,5 ili 1750</translation>
    </message>
    <message>
        <source>Ready. Connect to a rig to begin.</source>
        <translation type="unfinished">Spremno. Za početak se povežite s uređajem.</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation type="unfinished">Slika je u {path}</translation>
    </message>
    <message>
        <source>Only the newest {n} events are marked.</source>
        <translation type="unfinished">Označeni su samo najnoviji događaji: {n}.</translation>
    </message>
    <message>
        <source>Review refill…</source>
        <translation type="unfinished">Pregledaj punjenje…</translation>
    </message>
    <message>
        <source>Refill the reservoir</source>
        <translation type="unfinished">Punjenje spremnika</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished">Počni iznova</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Natrag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalje</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">Čitanje…</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Connect to a rig, or start a software rig on Connect: its course is drawn from the first reading on, and kept in the logbook.</source>
        <translation type="unfinished">Još ništa nije očitano. Povežite se s uređajem ili na stranici Poveži pokrenite softverski uređaj: njegov se tijek crta od prvog očitanja nadalje i čuva u dnevniku.</translation>
    </message>
    <message>
        <source>Nothing was recorded of rig {rig} in this span. Choose a longer one.</source>
        <translation type="unfinished">U ovom rasponu ništa nije zabilježeno o uređaju {rig}. Odaberite dulji.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">Izvoz…</translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}. Choose another place.</source>
        <translation type="unfinished">{path} nije moguće zapisati: {why}. Odaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation type="unfinished">{what}: {detail}</translation>
    </message>
    <message>
        <source>Link: requests answered</source>
        <translation type="unfinished">Veza: odgovoreni zahtjevi</translation>
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
            <numerusform>još {n:,} događaj</numerusform>
            <numerusform>još {n:,} događaja</numerusform>
            <numerusform>još {n:,} događaja</numerusform>
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
        <translation type="unfinished">30 dana</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished">1 god.</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished">10 god.</translation>
    </message>
    <message>
        <source>No change is sent to the rig until the logbook can be written; Stop works.</source>
        <translation type="unfinished">Dok se u dnevnik ne može pisati, uređaju se ne šalje nijedna promjena; zaustavljanje radi.</translation>
    </message>
    <message>
        <source>Reason: {why}.</source>
        <translation type="unfinished">Razlog: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry waits and is written by itself then.</source>
        <comment>{n:,} entries wait and are written by themselves then.</comment>
        <translation type="unfinished">
            <numerusform>{n:,} unos čeka i tada će se sam zapisati.</numerusform>
            <numerusform>{n:,} unosa čekaju i tada će se sami zapisati.</numerusform>
            <numerusform>{n:,} unosa čeka i tada će se sami zapisati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording again. {lost}</source>
        <translation type="unfinished">Ponovno se bilježi. {lost}</translation>
    </message>
    <message>
        <source>Recording again: nothing was lost.</source>
        <translation type="unfinished">Ponovno se bilježi: ništa nije izgubljeno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} reading had no room in memory and is lost.</source>
        <comment>{n:,} readings had no room in memory and are lost.</comment>
        <translation type="unfinished">
            <numerusform>Za {n:,} očitanje nije bilo mjesta u memoriji i izgubljeno je.</numerusform>
            <numerusform>Za {n:,} očitanja nije bilo mjesta u memoriji i izgubljena su.</numerusform>
            <numerusform>Za {n:,} očitanja nije bilo mjesta u memoriji i izgubljena su.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished">Oba smjera</translation>
    </message>
    <message>
        <source>Nothing has passed yet. Connect to a rig, or open a capture.</source>
        <translation type="unfinished">Još ništa nije prošlo. Povežite se s uređajem ili otvorite snimku.</translation>
    </message>
    <message>
        <source>No frame is in this recording.</source>
        <translation type="unfinished">U ovoj snimci nema nijednog okvira.</translation>
    </message>
    <message>
        <source>No frame matches the filter.</source>
        <translation type="unfinished">Nijedan okvir ne odgovara filtru.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} frame to {path}.</source>
        <comment>Saved {n:,} frames to {path}.</comment>
        <translation type="unfinished">
            <numerusform>Spremljen je {n:,} okvir u {path}.</numerusform>
            <numerusform>Spremljena su {n:,} okvira u {path}.</numerusform>
            <numerusform>Spremljeno je {n:,} okvira u {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {path} was cancelled</source>
        <translation type="unfinished">Otvaranje {path} je prekinuto</translation>
    </message>
    <message numerus="yes">
        <source>Reading {name}, {n} frame</source>
        <comment>Reading {name}, {n:,} frames</comment>
        <translation type="unfinished">
            <numerusform>Čitanje {name}, {n:,} okvir</numerusform>
            <numerusform>Čitanje {name}, {n:,} okvira</numerusform>
            <numerusform>Čitanje {name}, {n:,} okvira</numerusform>
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
            <numerusform>{shown:,} od {n:,} okvira</numerusform>
            <numerusform>{shown:,} od {n:,} okvira</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {count}</source>
        <translation type="unfinished">Pauzirano · {count}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Pauzirano</translation>
    </message>
    <message>
        <source>Frames to rig</source>
        <translation type="unfinished">Okviri prema uređaju</translation>
    </message>
    <message>
        <source>Frames from rig</source>
        <translation type="unfinished">Okviri od uređaja</translation>
    </message>
    <message>
        <source>CRC errors</source>
        <translation type="unfinished">CRC pogreške</translation>
    </message>
    <message>
        <source>Other troubles</source>
        <translation type="unfinished">Ostale smetnje</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished">Ponovno poslano</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation type="unfinished">Odziv, medijan</translation>
    </message>
    <message>
        <source>Round trip, 99 %</source>
        <translation type="unfinished">Odziv, 99 %</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Način rada</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished">Lijek</translation>
    </message>
    <message>
        <source>Other drugs</source>
        <translation type="unfinished">Drugi lijekovi</translation>
    </message>
    <message>
        <source>Periodic bolus</source>
        <translation type="unfinished">Periodični bolus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Koraci</translation>
    </message>
    <message>
        <source>Patient doses</source>
        <translation type="unfinished">Doze na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>halted</source>
        <translation type="unfinished">miruje</translation>
    </message>
    <message>
        <source>turning</source>
        <translation type="unfinished">okreće se</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished">u zastoju</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation type="unfinished">
            <numerusform>{n:,} dan</numerusform>
            <numerusform>{n:,} dana</numerusform>
            <numerusform>{n:,} dana</numerusform>
        </translation>
    </message>
    <message>
        <source>after 9999</source>
        <translation type="unfinished">nakon 9999.</translation>
    </message>
    <message>
        <source>Resume delivery</source>
        <translation type="unfinished">Nastavak isporuke</translation>
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
        <translation type="unfinished">{field}: isto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">promijenjeno</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">isto</translation>
    </message>
    <message>
        <source>Open Alarms</source>
        <translation type="unfinished">Otvori alarme</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished">Zadnje očitanje</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished">STOP</translation>
    </message>
    <message>
        <source>Stops delivery at once (F12 or Ctrl+.)</source>
        <translation type="unfinished">Odmah zaustavlja isporuku (F12 ili Ctrl+.)</translation>
    </message>
    <message>
        <source>Pump {state}, {hint}</source>
        <translation type="unfinished">Pumpa: {state}, {hint}</translation>
    </message>
    <message>
        <source>Alarms: {alarms}</source>
        <translation type="unfinished">Alarmi: {alarms}</translation>
    </message>
    <message>
        <source>Stale reading</source>
        <translation type="unfinished">Zastarjelo očitanje</translation>
    </message>
    <message>
        <source>STOPPING…</source>
        <translation type="unfinished">STAJE…</translation>
    </message>
    <message>
        <source>Check the rig</source>
        <translation type="unfinished">Provjera uređaja</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished">Pražnjenje</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished">Punjenje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Program</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished">Premošćivanje</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Pregled promjene</translation>
    </message>
    <message>
        <source>Receipt and dates</source>
        <translation type="unfinished">Potvrda i datumi</translation>
    </message>
    <message>
        <source>Session report…</source>
        <translation type="unfinished">Izvješće sesije…</translation>
    </message>
    <message>
        <source>Writing report…</source>
        <translation type="unfinished">Pisanje izvješća…</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished">Izvješće sesije</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished">NE BILJEŽI SE</translation>
    </message>
    <message>
        <source>Thecal · test rig only · not a medical device</source>
        <translation type="unfinished">Thecal · samo za ispitni uređaj · nije medicinski uređaj</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">Pokretanje…</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> ili </translation>
    </message>
    <message>
        <source>Test rig only · not a medical device</source>
        <translation type="unfinished">Samo za ispitni uređaj · nije medicinski uređaj</translation>
    </message>
    <message>
        <source>A change is under way</source>
        <translation type="unfinished">Promjena je u tijeku</translation>
    </message>
    <message>
        <source>A commit is under way and its outcome is not known yet. Close all the same? It is settled when Thecal is connected to this rig again.</source>
        <translation type="unfinished">Primjena je u tijeku i njezin ishod još nije poznat. Ipak zatvoriti? Razrješava se kad se Thecal ponovno poveže s ovim uređajem.</translation>
    </message>
    <message>
        <source>This mode has no periodic bolus.</source>
        <translation type="unfinished">Ovaj način rada nema periodični bolus.</translation>
    </message>
    <message>
        <source>This mode has no steps.</source>
        <translation type="unfinished">Ovaj način rada nema korake.</translation>
    </message>
    <message>
        <source>A patient dose may not last longer than its lockout.</source>
        <translation type="unfinished">Doza na zahtjev pacijenta ne smije trajati dulje od svoje blokade.</translation>
    </message>
    <message>
        <source>This mode needs one periodic bolus.</source>
        <translation type="unfinished">Ovaj način rada treba jedan periodični bolus.</translation>
    </message>
    <message>
        <source>The bolus must be shorter than the interval.</source>
        <translation type="unfinished">Bolus mora biti kraći od razmaka.</translation>
    </message>
    <message>
        <source>The flow of the bolus must be higher than the background.</source>
        <translation type="unfinished">Protok bolusa mora biti veći od osnovnog protoka.</translation>
    </message>
    <message>
        <source>A flex programme has no flow but its steps&apos;.</source>
        <translation type="unfinished">Fleksibilni program nema drugog protoka osim protoka svojih koraka.</translation>
    </message>
    <message>
        <source>Each weekday needs a step that starts at midnight.</source>
        <translation type="unfinished">Svaki dan u tjednu treba korak koji počinje u ponoć.</translation>
    </message>
    <message>
        <source>A weekday may have {most} steps.</source>
        <translation type="unfinished">Dan u tjednu smije imati {most} koraka.</translation>
    </message>
    <message>
        <source>Two steps of one weekday may not start at the same time.</source>
        <translation type="unfinished">Dva koraka istoga dana u tjednu ne smiju početi u isto vrijeme.</translation>
    </message>
    <message>
        <source>The daily dose is not what flow and concentration give.</source>
        <translation type="unfinished">Dnevna doza ne odgovara protoku i koncentraciji.</translation>
    </message>
    <message>
        <source>The minimum rate of this rig is {lowest}.</source>
        <translation type="unfinished">Najmanji protok ovog uređaja je {lowest}.</translation>
    </message>
    <message>
        <source>A flow of {flow} is outside this rig&apos;s limits: {lowest} to {highest}.</source>
        <translation type="unfinished">Protok od {flow} izvan je granica ovog uređaja: {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>A day&apos;s dose, all patient doses taken, would be above this rig&apos;s highest of {dose}.</source>
        <translation type="unfinished">Dnevna doza, uz sve doze na zahtjev pacijenta, bila bi iznad najveće za ovaj uređaj: {dose}.</translation>
    </message>
    <message>
        <source>A bolus has a kind.</source>
        <translation type="unfinished">Bolus mora imati vrstu.</translation>
    </message>
    <message>
        <source>A bolus at {flow} is outside this rig&apos;s limits: {lowest} to {highest}.</source>
        <translation type="unfinished">Bolus uz {flow} izvan je granica ovog uređaja: {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>A bolus of {volume} at {concentration} holds more than this rig&apos;s highest dose of {dose}.</source>
        <translation type="unfinished">Bolus od {volume} uz {concentration} sadrži više od najveće doze ovog uređaja, {dose}.</translation>
    </message>
    <message>
        <source>expected a list of [[day]], each with days and steps</source>
        <translation type="unfinished">očekuje se popis [[day]], svaki s days i steps</translation>
    </message>
    <message>
        <source>expected each weekday once, but {day} is in {other} too</source>
        <translation type="unfinished">očekuje se svaki dan u tjednu jednom, ali {day} je i u {other}</translation>
    </message>
    <message>
        <source>day: {day} is missing; expected each weekday once</source>
        <translation type="unfinished">day: nedostaje {day}; očekuje se svaki dan u tjednu jednom</translation>
    </message>
    <message>
        <source>day: {n} different steps in the week; expected at most {most}</source>
        <translation type="unfinished">day: različitih koraka u tjednu: {n}; očekuje se najviše {most}</translation>
    </message>
    <message>
        <source>expected days such as &quot;Mon-Fri&quot;, &quot;Sat, Sun&quot; or &quot;daily&quot;</source>
        <translation type="unfinished">očekuju se dani kao &quot;Mon-Fri&quot;, &quot;Sat, Sun&quot; ili &quot;daily&quot;</translation>
    </message>
    <message>
        <source>expected each weekday once</source>
        <translation type="unfinished">očekuje se svaki dan u tjednu jednom</translation>
    </message>
    <message>
        <source>expected 1 to {most} steps such as {example}</source>
        <translation type="unfinished">očekuje se 1 do {most} koraka kao {example}</translation>
    </message>
    <message>
        <source>{key} has {n}; {expected}</source>
        <translation type="unfinished">{key} ima {n}; {expected}</translation>
    </message>
    <message>
        <source>expected &quot;00:00&quot; for the first step of a day</source>
        <translation type="unfinished">očekuje se &quot;00:00&quot; za prvi korak dana</translation>
    </message>
    <message>
        <source>expected a later time than that of the step before</source>
        <translation type="unfinished">očekuje se kasnije vrijeme nego u prethodnom koraku</translation>
    </message>
    <message>
        <source>expected a local time of day from &quot;00:00&quot; to &quot;23:59&quot;</source>
        <translation type="unfinished">očekuje se lokalno vrijeme od &quot;00:00&quot; do &quot;23:59&quot;</translation>
    </message>
    <message>
        <source>{days}: {flow} all day; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {flow} cijeli dan; {total} u 24 sata</translation>
    </message>
    <message>
        <source>{days}: {flow}, and {bolus} in {duration} every {interval}; {total} in 24 hours on average</source>
        <translation type="unfinished">{days}: {flow} i {bolus} tijekom {duration} svakih {interval}; prosječno {total} u 24 sata</translation>
    </message>
    <message>
        <source>{days}: {flow}, and {bolus} in {duration} every {interval}; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {flow} i {bolus} tijekom {duration} svakih {interval}; {total} u 24 sata</translation>
    </message>
    <message>
        <source>{time} {flow}</source>
        <translation type="unfinished">{time} {flow}</translation>
    </message>
    <message>
        <source>{days}: {steps}; {total} in 24 hours</source>
        <translation type="unfinished">{days}: {steps}; {total} u 24 sata</translation>
    </message>
    <message>
        <source>patient doses: {dose} in {duration}, {lockout} apart, at most {most} a day; {total} in 24 hours with all of them</source>
        <translation type="unfinished">doze na zahtjev pacijenta: {dose} tijekom {duration}, s razmakom od {lockout}, najviše {most} na dan; sa svima {total} u 24 sata</translation>
    </message>
    <message>
        <source>{drug}: {total} in 24 hours</source>
        <translation type="unfinished">{drug}: {total} u 24 sata</translation>
    </message>
    <message>
        <source>{drug}: at most {total} in 24 hours</source>
        <translation type="unfinished">{drug}: najviše {total} u 24 sata</translation>
    </message>
    <message>
        <source>expected one of {modes}</source>
        <translation type="unfinished">očekuje se jedno od: {modes}</translation>
    </message>
    <message>
        <source>expected either a dose or a volume</source>
        <translation type="unfinished">očekuje se ili doza ili volumen</translation>
    </message>
    <message>
        <source>expected at most {most}, for no rig gives more in {duration}</source>
        <translation type="unfinished">očekuje se najviše {most}, jer nijedan uređaj ne daje više tijekom {duration}</translation>
    </message>
    <message>
        <source>{key}: {asked} cannot be had exactly; the nearest is {nearest}.</source>
        <translation type="unfinished">{key}: {asked} nije moguće točno postaviti; najbliže je {nearest}.</translation>
    </message>
    <message>
        <source>expected a name of 1 to 24 plain letters, digits and signs</source>
        <translation type="unfinished">očekuje se naziv od 1 do 24 obična slova, znamenke i znaka</translation>
    </message>
    <message>
        <source>expected one or two [[other]], each with drug and concentration</source>
        <translation type="unfinished">očekuje se jedan ili dva [[other]], svaki s drug i concentration</translation>
    </message>
    <message>
        <source>expected each drug once</source>
        <translation type="unfinished">očekuje se svaki lijek jednom</translation>
    </message>
    <message>
        <source>{key}: {fault} Found: {found}</source>
        <translation type="unfinished">{key}: {fault} Nađeno: {found}</translation>
    </message>
    <message>
        <source>the daily dose: {error}</source>
        <translation type="unfinished">dnevna doza: {error}</translation>
    </message>
    <message>
        <source>the programme takes {n} bytes on the wire, which has room for {most}: expected fewer steps, or shorter names</source>
        <translation type="unfinished">program zauzima {n} bajtova, a mjesta je za {most}: očekuje se manje koraka ili kraći nazivi</translation>
    </message>
    <message>
        <source>{key} is unknown here; expected one of {keys}</source>
        <translation type="unfinished">{key} ovdje nije poznat; očekuje se jedno od: {keys}</translation>
    </message>
    <message>
        <source>expected a text such as &quot;{example}&quot;</source>
        <translation type="unfinished">očekuje se tekst kao &quot;{example}&quot;</translation>
    </message>
    <message>
        <source>expected a text such as &quot;355 µg/day&quot; or &quot;0.178 mL/day&quot;</source>
        <translation type="unfinished">očekuje se tekst kao &quot;355 µg/day&quot; ili &quot;0.178 mL/day&quot;</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most:,}</source>
        <translation type="unfinished">očekuje se cijeli broj od {least} do {most:,}</translation>
    </message>
    <message>
        <source>expected hours and minutes by their names, as {example}: hours taken for minutes have killed</source>
        <translation type="unfinished">očekuju se sati i minute s nazivima, kao {example}: sati zamijenjeni minutama već su ubijali</translation>
    </message>
    <message>
        <source>expected at least a minute</source>
        <translation type="unfinished">očekuje se barem minuta</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation type="unfinished">nije čitljivo: {why}</translation>
    </message>
    <message>
        <source>cannot be read: expected text in UTF-8</source>
        <translation type="unfinished">nije čitljivo: očekuje se tekst u UTF-8</translation>
    </message>
    <message>
        <source>cannot be read: over 1 MB</source>
        <translation type="unfinished">nije čitljivo: veće od 1 MB</translation>
    </message>
    <message>
        <source>not TOML: {error}</source>
        <translation type="unfinished">nije TOML: {error}</translation>
    </message>
    <message>
        <source>A bolus needs a dose above 0 and a time above 0 min.</source>
        <translation type="unfinished">Bolus treba dozu iznad 0 i trajanje iznad 0 min.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: no bolus.</source>
        <translation type="unfinished">Protok ove pumpe stalan je, {flow}: bolus nije moguć.</translation>
    </message>
    <message>
        <source>{dose} is less than one step of the pump, {quantum}: it gives {step} or nothing.</source>
        <translation type="unfinished">{dose} je manje od jednog koraka pumpe, {quantum}: ona daje {step} ili ništa.</translation>
    </message>
    <message>
        <source>With this bolus 24 hours would bring {day}, above the rig&apos;s highest of {highest}.</source>
        <translation type="unfinished">S ovim bi bolusom 24 sata donijela {day}, iznad najveće doze uređaja od {highest}.</translation>
    </message>
    <message>
        <source>{dose} in {duration} needs a flow of {flow}, above the rig&apos;s highest of {highest}: {dose} takes at least {takes}, and {duration} give at most {most}.</source>
        <translation type="unfinished">{dose} tijekom {duration} zahtijeva protok {flow}, iznad najvećega protoka uređaja {highest}: {dose} traje najmanje {takes}, a {duration} daje najviše {most}.</translation>
    </message>
    <message>
        <source>{dose} in {duration} needs a flow of {flow}, below the rig&apos;s lowest of {lowest}: {dose} may take at most {takes}, and {duration} give at least {least}.</source>
        <translation type="unfinished">{dose} tijekom {duration} zahtijeva protok {flow}, ispod najmanjega protoka uređaja {lowest}: {dose} smije trajati najviše {takes}, a {duration} daje najmanje {least}.</translation>
    </message>
    <message>
        <source>The rate of this pump is fixed at {flow}: the old drug leaves at it, and no bridge can be given.</source>
        <translation type="unfinished">Protok ove pumpe stalan je, {flow}: stari lijek izlazi tim protokom i premosni bolus nije moguće dati.</translation>
    </message>
    <message>
        <source>A bridge needs a flow of {flow}, outside this rig&apos;s limits of {lowest} to {highest}: give another daily dose, or go without a bridge and say why.</source>
        <translation type="unfinished">Premosni bolus zahtijeva protok {flow}, izvan granica ovog uređaja od {lowest} do {highest}: navedite drugu dnevnu dozu ili nastavite bez premosnog bolusa i recite zašto.</translation>
    </message>
    <message>
        <source>At {flow} a bridge would last longer than 49 days.</source>
        <translation type="unfinished">Uz {flow} premosni bi bolus trajao dulje od 49 dana.</translation>
    </message>
    <message>
        <source>No bridge is possible: {why}.</source>
        <translation type="unfinished">Premosni bolus nije moguć: {why}.</translation>
    </message>
    <message>
        <source>No daily dose is known of {drug}, which tubing and catheter hold.</source>
        <translation type="unfinished">Nije poznata dnevna doza za {drug}, a taj je lijek u cjevčici i kateteru.</translation>
    </message>
    <message>
        <source>{drug} has no indications in the drug library: choose none.</source>
        <translation type="unfinished">{drug} nema indikacija u biblioteci lijekova: ne birajte nijednu.</translation>
    </message>
    <message>
        <source>{drug} has no indication {indication!r} in the drug library; expected one of {known}.</source>
        <translation type="unfinished">{drug} nema indikaciju {indication!r} u biblioteci lijekova; očekuje se jedna od: {known}.</translation>
    </message>
    <message>
        <source>{text!r} is in {found}, but {drug} is dosed in {unit}: a slip between the two is a thousandfold dose</source>
        <translation type="unfinished">{text!r} je u jedinici {found}, a {drug} se dozira u jedinici {unit}: zamjena jedne drugom daje tisućerostruku dozu</translation>
    </message>
    <message>
        <source>A filling is above 0 mL: type what is in the reservoir now.</source>
        <translation type="unfinished">Punjenje je iznad 0 mL: upišite što je sada u spremniku.</translation>
    </message>
    <message>
        <source>{volume} is above the reservoir&apos;s capacity of {capacity}.</source>
        <translation type="unfinished">{volume} je iznad zapremnine spremnika, {capacity}.</translation>
    </message>
    <message>
        <source>{volume} is unusual: more than {percent} of the capacity off the full {capacity}.</source>
        <translation type="unfinished">{volume} je neuobičajeno: od punog spremnika, {capacity}, odstupa za više od {percent} zapremnine.</translation>
    </message>
    <message>
        <source>{volume} is unusual: more than {percent} of the capacity off the last filling of {last}.</source>
        <translation type="unfinished">{volume} je neuobičajeno: od zadnjeg punjenja, {last}, odstupa za više od {percent} zapremnine.</translation>
    </message>
    <message>
        <source>{concentration} is below the lowest concentration of {lowest}: the dose would be far too high if the drug is stronger. Check the label.</source>
        <translation type="unfinished">{concentration} je ispod najniže koncentracije, {lowest}: ako je lijek jači, doza bi bila daleko previsoka. Provjerite naljepnicu.</translation>
    </message>
    <message>
        <source>A dose of {old} is none of {new}: give the daily dose of {new}.</source>
        <translation type="unfinished">Doza za {old} nije doza za {new}: navedite dnevnu dozu za {new}.</translation>
    </message>
    <message>
        <source>This cannot be programmed: {why}.</source>
        <translation type="unfinished">To se ne može programirati: {why}.</translation>
    </message>
    <message>
        <source>The flow is fixed at {flow}: {concentration} gives {dose}. Another dose needs another concentration.</source>
        <translation type="unfinished">Protok je stalan, {flow}: {concentration} daje {dose}. Druga doza treba drugu koncentraciju.</translation>
    </message>
    <message>
        <source>There is no dose to start from: program the therapy anew first.</source>
        <translation type="unfinished">Nema doze od koje bi se krenulo: najprije iznova programirajte terapiju.</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}: choose no indication for it.</source>
        <translation type="unfinished">{drug} nije u biblioteci lijekova {file}: za njega ne birajte indikaciju.</translation>
    </message>
    <message>
        <source>{concentration} of {drug} is below the lowest concentration of {lowest}. Source: {source} ({file}).</source>
        <translation type="unfinished">{concentration}, lijek {drug}, ispod je najniže koncentracije, {lowest}. Izvor: {source} ({file}).</translation>
    </message>
    <message>
        <source>With this bolus: {limit} {source}</source>
        <translation type="unfinished">S ovim bolusom: {limit} {source}</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation type="unfinished">Cjevčica</translation>
    </message>
    <message>
        <source>as the rig {serial} reports it</source>
        <translation type="unfinished">kako javlja uređaj {serial}</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation type="unfinished">Kateter</translation>
    </message>
    <message>
        <source>{bore} µL/cm × {length} cm, as the rig {serial} reports it</source>
        <translation type="unfinished">{bore} µL/cm × {length} cm, kako javlja uređaj {serial}</translation>
    </message>
    <message>
        <source>{dose} of {drug}</source>
        <translation type="unfinished">{dose}, lijek {drug}</translation>
    </message>
    <message>
        <source>{passed} would pass the catheter&apos;s tip at once; a priming bolus should bring none there.</source>
        <translation type="unfinished">{passed} odmah bi prošlo kroz vrh katetera; bolus za ispunjavanje ne bi tamo smio dovesti ništa.</translation>
    </message>
    <message>
        <source>A priming bolus needs a volume above 0 mL.</source>
        <translation type="unfinished">Bolus za ispunjavanje treba volumen iznad 0 mL.</translation>
    </message>
    <message>
        <source>{volume} at {flow} cannot be timed: give another flow.</source>
        <translation type="unfinished">Za {volume} uz {flow} nije moguće odrediti trajanje: navedite drugi protok.</translation>
    </message>
    <message>
        <source>{dose} of {drug} would pass the catheter&apos;s tip, above the highest test dose of {highest}: check the volumes of tubing and catheter.</source>
        <translation type="unfinished">{dose}, lijek {drug}, prošlo bi kroz vrh katetera, iznad najveće probne doze, {highest}: provjerite volumene cjevčice i katetera.</translation>
    </message>
    <message>
        <source>The pump ends its service in {days:,} days, before this filling is used up: schedule its replacement now.</source>
        <translation type="unfinished">Radni vijek pumpe završava za dana: {days:,}, prije nego što se ovo punjenje potroši: odmah dogovorite zamjenu.</translation>
    </message>
    <message>
        <source>The pump ends its service in {days:,} days, before the refill due in {refill:,} days: schedule its replacement now.</source>
        <translation type="unfinished">Radni vijek pumpe završava za dana: {days:,}, prije sljedećeg punjenja za dana: {refill:,}; odmah dogovorite zamjenu.</translation>
    </message>
    <message>
        <source>pump makers&apos; public manuals: over 2 mL must be investigated</source>
        <translation type="unfinished">javni priručnici proizvođača pumpi: više od 2 mL mora se ispitati</translation>
    </message>
    <message>
        <source>Do not raise the dose to make up for it.</source>
        <translation type="unfinished">Ne povećavajte dozu da biste to nadoknadili.</translation>
    </message>
    <message>
        <source>Read the rig&apos;s log: a stalled motor delivers nothing.</source>
        <translation type="unfinished">Pročitajte zapisnik uređaja: motor u zastoju ne isporučuje ništa.</translation>
    </message>
    <message>
        <source>Check the catheter: a kink, a leak or a dislodged tip.</source>
        <translation type="unfinished">Provjerite kateter: presavijanje, propuštanje ili pomaknut vrh.</translation>
    </message>
    <message>
        <source>Compare the calibration constant with that on the rig.</source>
        <translation type="unfinished">Usporedite kalibracijsku konstantu s onom na uređaju.</translation>
    </message>
    <message>
        <source>The residual is more than {limit} off: say what was found.</source>
        <translation type="unfinished">Ostatak odstupa za više od {limit}: navedite što je utvrđeno.</translation>
    </message>
    <message>
        <source>{why} Type the volume again.</source>
        <translation type="unfinished">{why} Ponovno upišite volumen.</translation>
    </message>
    <message>
        <source>The volume was typed as {one} and as {other}: measure and type it again.</source>
        <translation type="unfinished">Volumen je upisan kao {one} i kao {other}: izmjerite ga i upišite ponovno.</translation>
    </message>
    <message>
        <source>{concentration} is not in the list: type the concentration again.</source>
        <translation type="unfinished">{concentration} nije na popisu: ponovno upišite koncentraciju.</translation>
    </message>
    <message>
        <source>The concentration was typed as {one} and as {other}: read the label and type it again.</source>
        <translation type="unfinished">Koncentracija je upisana kao {one} i kao {other}: pročitajte naljepnicu i upišite je ponovno.</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold another drug or concentration: accept the bridge, or say why there shall be none.</source>
        <translation type="unfinished">U cjevčici i kateteru još je drugi lijek ili druga koncentracija: prihvatite premosni bolus ili navedite zašto ga ne treba biti.</translation>
    </message>
    <message>
        <source>{warning} Sign that you know it.</source>
        <translation type="unfinished">{warning} Potpišite da to znate.</translation>
    </message>
    <message>
        <source>The drug library has no rule for a first dose of {drug} from a test dose.</source>
        <translation type="unfinished">Biblioteka lijekova nema pravilo za prvu dozu lijeka {drug} iz probne doze.</translation>
    </message>
    <message>
        <source>A first dose follows from a test dose that worked: give the dose and how long.</source>
        <translation type="unfinished">Prva doza slijedi iz probne doze koja je djelovala: navedite dozu i koliko dugo.</translation>
    </message>
    <message>
        <source>{dose} is above the highest test dose of {highest} for {drug} ({source}).</source>
        <translation type="unfinished">{dose} je iznad najveće probne doze, {highest}, za {drug} ({source}).</translation>
    </message>
    <message>
        <source>First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect} ({source}).</source>
        <translation type="unfinished">Prva dnevna doza: {times} × {screening} = {dose}, jer je učinak trajao {effect} ({source}).</translation>
    </message>
    <message>
        <source>First daily dose: {times} × {screening} = {dose}, since the effect lasted {effect}, longer than {limit} ({source}).</source>
        <translation type="unfinished">Prva dnevna doza: {times} × {screening} = {dose}, jer je učinak trajao {effect}, dulje od {limit} ({source}).</translation>
    </message>
    <message>
        <source>Choose the indication, on which the steps of {drug} depend: {known}.</source>
        <translation type="unfinished">Odaberite indikaciju, o kojoj ovise koraci za {drug}: {known}.</translation>
    </message>
    <message>
        <source>Choose the age group: steps differ for adults and children.</source>
        <translation type="unfinished">Odaberite dobnu skupinu: koraci se razlikuju za odrasle i djecu.</translation>
    </message>
    <message>
        <source>There is no step from a dose of 0.</source>
        <translation type="unfinished">Od doze 0 nema koraka.</translation>
    </message>
    <message>
        <source>The drug library has no steps for {drug} in titration.</source>
        <translation type="unfinished">Biblioteka lijekova nema koraka za {drug} u titraciji.</translation>
    </message>
    <message>
        <source>The drug library has no steps for {drug} in maintenance.</source>
        <translation type="unfinished">Biblioteka lijekova nema koraka za {drug} u održavanju.</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}; expected one of {known}.</source>
        <translation type="unfinished">{drug} nije u biblioteci lijekova {file}; očekuje se jedan od: {known}.</translation>
    </message>
    <message>
        <source>Name the drug: {file} has titration rules for {drugs}.</source>
        <translation type="unfinished">Navedite lijek: {file} ima pravila titracije za {drugs}.</translation>
    </message>
    <message>
        <source>Up by {step}: {low} to {high} ({source}).</source>
        <translation type="unfinished">Naviše za {step}: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>Down by {step}: {low} to {high} ({source}).</source>
        <translation type="unfinished">Naniže za {step}: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>At least {time} between two steps ({source}).</source>
        <translation type="unfinished">Najmanje {time} između dvaju koraka ({source}).</translation>
    </message>
    <message>
        <source>Usual in maintenance: {low} to {high} ({source}).</source>
        <translation type="unfinished">Uobičajeno u održavanju: {low} do {high} ({source}).</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation type="unfinished">{low} do {high} %</translation>
    </message>
    <message>
        <source>{source}; unverified</source>
        <translation type="unfinished">{source}; neprovjereno</translation>
    </message>
    <message>
        <source>Start, h</source>
        <translation type="unfinished">Početak, h</translation>
    </message>
    <message>
        <source>Start, min</source>
        <translation type="unfinished">Početak, min</translation>
    </message>
    <message>
        <source>Rate, {unit}</source>
        <translation type="unfinished">Brzina, {unit}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished">Traje</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished">Daje</translation>
    </message>
    <message>
        <source>This is mistaken: see below.</source>
        <translation type="unfinished">Ovdje je pogreška: pogledajte dolje.</translation>
    </message>
    <message>
        <source>Figures of the pump, with their sources</source>
        <translation type="unfinished">Podaci o pumpi, s izvorima</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Podatak</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Vrijednost</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Izvor</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished">neprovjereno</translation>
    </message>
    <message>
        <source>{source}, unverified</source>
        <translation type="unfinished">{source}, neprovjereno</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Dodaj korak</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished">Dupliciraj</translation>
    </message>
    <message>
        <source>Type into a cell; Enter ends it. A step lasts until the next one starts.</source>
        <translation type="unfinished">Upisujte u ćeliju; Enter završava upis. Korak traje dok ne počne sljedeći.</translation>
    </message>
    <message>
        <source>Steps of {days}</source>
        <translation type="unfinished">Koraci: {days}</translation>
    </message>
    <message>
        <source>{n} of {most} steps</source>
        <translation type="unfinished">koraka: {n} od {most}</translation>
    </message>
    <message>
        <source>The lowest flow this rig can deliver, so that the catheter stays open. There is nothing to enter; the dose follows from the concentration.</source>
        <translation type="unfinished">Najmanji protok koji ovaj uređaj može isporučiti, da kateter ostane prohodan. Nema se što upisati; doza slijedi iz koncentracije.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Osnovni protok</translation>
    </message>
    <message>
        <source>Each bolus</source>
        <translation type="unfinished">Svaki bolus</translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished">Svakih</translation>
    </message>
    <message>
        <source>Allow patient doses</source>
        <translation type="unfinished">Dopusti doze na zahtjev pacijenta</translation>
    </message>
    <message>
        <source>Each dose</source>
        <translation type="unfinished">Svaka doza</translation>
    </message>
    <message>
        <source>Lockout, from one to the next</source>
        <translation type="unfinished">Blokada, od jedne do sljedeće</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">Najviše</translation>
    </message>
    <message>
        <source>in 24 hours</source>
        <translation type="unfinished">u 24 sata</translation>
    </message>
    <message>
        <source>Another daily dose</source>
        <translation type="unfinished">Druga dnevna doza</translation>
    </message>
    <message>
        <source>The pump ends before the next refill</source>
        <translation type="unfinished">Pumpa dolazi do kraja prije sljedećeg punjenja</translation>
    </message>
    <message>
        <source>Who knows this, and what was arranged; kept in the receipt</source>
        <translation type="unfinished">Tko to zna i što je dogovoreno; čuva se u potvrdi</translation>
    </message>
    <message>
        <source>What the pump delivers from now on</source>
        <translation type="unfinished">Što pumpa isporučuje od sada</translation>
    </message>
    <message>
        <source>Dates of this filling, by the rig&apos;s clock</source>
        <translation type="unfinished">Datumi ovog punjenja, po satu uređaja</translation>
    </message>
    <message>
        <source>Tubing and catheter hold what the reservoir holds: no bridge is needed.</source>
        <translation type="unfinished">U cjevčici i kateteru isto je što i u spremniku: premosni bolus nije potreban.</translation>
    </message>
    <message>
        <source>The rig cannot give this bridge</source>
        <translation type="unfinished">Uređaj ne može dati ovaj premosni bolus</translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation type="unfinished">Bez premosnog bolusa</translation>
    </message>
    <message>
        <source>Why there shall be none; kept in the receipt</source>
        <translation type="unfinished">Zašto ga ne treba biti; čuva se u potvrdi</translation>
    </message>
    <message>
        <source>Without a bridge</source>
        <translation type="unfinished">Bez premosnog bolusa</translation>
    </message>
    <message>
        <source>With the bridge bolus</source>
        <translation type="unfinished">S premosnim bolusom</translation>
    </message>
    <message>
        <source>The old drug has to leave first</source>
        <translation type="unfinished">Stari lijek najprije mora izaći</translation>
    </message>
    <message>
        <source>Confirm the dates</source>
        <translation type="unfinished">Potvrdi datume</translation>
    </message>
    <message>
        <source>Write the refill date into the patient&apos;s papers, then confirm it here.</source>
        <translation type="unfinished">Upišite datum punjenja u pacijentove dokumente, zatim ga ovdje potvrdite.</translation>
    </message>
    <message>
        <source>Dates of the new filling, from what was read back</source>
        <translation type="unfinished">Datumi novog punjenja, prema ponovnom očitanju</translation>
    </message>
    <message>
        <source>Nothing can be proposed</source>
        <translation type="unfinished">Ništa se ne može predložiti</translation>
    </message>
    <message>
        <source>Titration</source>
        <translation type="unfinished">Titracija</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished">Održavanje</translation>
    </message>
    <message>
        <source>To Programme</source>
        <translation type="unfinished">Na Program</translation>
    </message>
    <message>
        <source>Figures to look at, by the rules of the drug library. Nothing here is ever applied by itself: a dose is changed on Programme only, with its review.</source>
        <translation type="unfinished">Vrijednosti za uvid, prema pravilima biblioteke lijekova. Ništa se odavde nikada ne primjenjuje samo: doza se mijenja samo na stranici Program, uz njezin pregled promjene.</translation>
    </message>
    <message>
        <source>It worked for</source>
        <translation type="unfinished">Djelovala je</translation>
    </message>
    <message>
        <source>First daily dose</source>
        <translation type="unfinished">Prva dnevna doza</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Faza</translation>
    </message>
    <message>
        <source>Present daily dose</source>
        <translation type="unfinished">Sadašnja dnevna doza</translation>
    </message>
    <message>
        <source>Last change of the dose</source>
        <translation type="unfinished">Zadnja promjena doze</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Sljedeći korak</translation>
    </message>
    <message>
        <source>Before anybody acts on it</source>
        <translation type="unfinished">Prije nego što itko po tome postupi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">ponedjeljak</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">utorak</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">srijeda</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">četvrtak</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">petak</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">subota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">nedjelja</translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished">svaki dan</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} – {last}</translation>
    </message>
    <message>
        <source>Bolus, given first</source>
        <translation type="unfinished">Bolus, daje se prvi</translation>
    </message>
    <message>
        <source>Bridge bolus</source>
        <translation type="unfinished">Premosni bolus</translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished">potreban</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation type="unfinished">nema ga: {why}</translation>
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
        <translation type="unfinished">Od spremnika do vrha: {contents}</translation>
    </message>
    <message>
        <source>{score} of 4</source>
        <translation type="unfinished">{score} od 4</translation>
    </message>
    <message numerus="yes">
        <source>{n} h ago</source>
        <comment>{n:,} h ago</comment>
        <translation type="unfinished">
            <numerusform>prije {n:,} h</numerusform>
            <numerusform>prije {n:,} h</numerusform>
            <numerusform>prije {n:,} h</numerusform>
        </translation>
    </message>
    <message>
        <source>The drug library is read again: nothing was changed.</source>
        <translation type="unfinished">Biblioteka lijekova čita se ponovno: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>This is another rig: what was typed for {rig} is gone.</source>
        <translation type="unfinished">Ovo je drugi uređaj: ono što je upisano za {rig} više ne postoji.</translation>
    </message>
    <message>
        <source>Other limits hold now: nothing was changed.</source>
        <translation type="unfinished">Sada vrijede druge granice: ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>No profile for the model {model}: the figures are the rig&apos;s own. Your own profiles are looked for in {place}.</source>
        <translation type="unfinished">Nema profila za model {model}: podaci su od samog uređaja. Vaši vlastiti profili traže se na mjestu {place}.</translation>
    </message>
    <message numerus="yes">
        <source>The rig tells {n} figure that is not that of its profile, {file}.</source>
        <comment>The rig tells {n} figures that are not those of its profile, {file}.</comment>
        <translation type="unfinished">
            <numerusform>Uređaj javlja {n} podatak koji nije kao u njegovu profilu, {file}.</numerusform>
            <numerusform>Uređaj javlja {n} podatka koji nisu kao u njegovu profilu, {file}.</numerusform>
            <numerusform>Uređaj javlja {n} podataka koji nisu kao u njegovu profilu, {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the profile of its model: {file}.</source>
        <translation type="unfinished">Prema profilu njegova modela: {file}.</translation>
    </message>
    <message>
        <source>The pump profiles cannot be used, so the figures are the rig&apos;s own: {error}</source>
        <translation type="unfinished">Profile pumpe nije moguće koristiti pa su podaci od samog uređaja: {error}</translation>
    </message>
    <message>
        <source>The rig tells {value}</source>
        <translation type="unfinished">Uređaj javlja {value}</translation>
    </message>
    <message>
        <source>The refill is done, and its dates are confirmed.</source>
        <translation type="unfinished">Punjenje je gotovo i njegovi su datumi potvrđeni.</translation>
    </message>
    <message>
        <source>Another rig is connected than when the refill began: begin again.</source>
        <translation type="unfinished">Povezan je drugi uređaj nego na početku punjenja: počnite iznova.</translation>
    </message>
    <message>
        <source>The therapy was changed since the refill began: begin again.</source>
        <translation type="unfinished">Terapija je promijenjena otkad je punjenje počelo: počnite iznova.</translation>
    </message>
    <message>
        <source>residual: {why}</source>
        <translation type="unfinished">ostatak: {why}</translation>
    </message>
    <message>
        <source>end of service known: {who}</source>
        <translation type="unfinished">kraj rada poznat: {who}</translation>
    </message>
    <message>
        <source>{volume}, {date}</source>
        <translation type="unfinished">{volume}, {date}</translation>
    </message>
    <message>
        <source>Calibration constant: compare it with the rig&apos;s label</source>
        <translation type="unfinished">Kalibracijska konstanta: usporedite je s naljepnicom uređaja</translation>
    </message>
    <message>
        <source>Last filling</source>
        <translation type="unfinished">Zadnje punjenje</translation>
    </message>
    <message>
        <source>End of service (EOS)</source>
        <translation type="unfinished">Kraj radnog vijeka (EOS)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <comment>in {n:,} days</comment>
        <translation type="unfinished">
            <numerusform>za {n:,} dan</numerusform>
            <numerusform>za {n:,} dana</numerusform>
            <numerusform>za {n:,} dana</numerusform>
        </translation>
    </message>
    <message>
        <source>In the reservoir</source>
        <translation type="unfinished">U spremniku</translation>
    </message>
    <message>
        <source>Refill done. Dates confirmed: refill before {before}, empty {empty}.</source>
        <translation type="unfinished">Punjenje gotovo. Datumi potvrđeni: napuniti prije {before}, prazno {empty}.</translation>
    </message>
    <message>
        <source>Type the volume that was drained.</source>
        <translation type="unfinished">Upišite volumen koji je ispražnjen.</translation>
    </message>
    <message>
        <source>Type the volume that was filled in.</source>
        <translation type="unfinished">Upišite volumen kojim je napunjeno.</translation>
    </message>
    <message>
        <source>Choose the concentration on the label.</source>
        <translation type="unfinished">Odaberite koncentraciju s naljepnice.</translation>
    </message>
    <message>
        <source>Type the concentration on the label.</source>
        <translation type="unfinished">Upišite koncentraciju s naljepnice.</translation>
    </message>
    <message>
        <source>Type the new daily dose.</source>
        <translation type="unfinished">Upišite novu dnevnu dozu.</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation type="unfinished">{number} {name}</translation>
    </message>
    <message>
        <source>Expected residual (computed)</source>
        <translation type="unfinished">Očekivani ostatak (izračunato)</translation>
    </message>
    <message>
        <source>Delivered, against programmed</source>
        <translation type="unfinished">Isporučeno u odnosu na programirano</translation>
    </message>
    <message>
        <source>More than {limit} off. Source: {source}.</source>
        <translation type="unfinished">Odstupa za više od {limit}. Izvor: {source}.</translation>
    </message>
    <message>
        <source>The last three deliveries were each further off than the one before.</source>
        <translation type="unfinished">Svaka od zadnje tri isporuke odstupala je više od prethodne.</translation>
    </message>
    <message>
        <source>Another concentration…</source>
        <translation type="unfinished">Druga koncentracija…</translation>
    </message>
    <message>
        <source>The flow stays at {flow}: the concentration sets the dose.</source>
        <translation type="unfinished">Protok ostaje {flow}: dozu određuje koncentracija.</translation>
    </message>
    <message>
        <source>{flow} on average</source>
        <translation type="unfinished">{flow} u prosjeku</translation>
    </message>
    <message>
        <source>Low-reservoir alarm: refill before</source>
        <translation type="unfinished">Alarm niske razine spremnika: napuniti prije</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation type="unfinished">Spremnik prazan</translation>
    </message>
    <message>
        <source>{volume} at {flow} for {duration}, then the programme.</source>
        <translation type="unfinished">{volume} uz {flow} tijekom {duration}, zatim program.</translation>
    </message>
    <message>
        <source>{drug} {concentration}: {dose} for {duration}</source>
        <translation type="unfinished">{drug} {concentration}: {dose} tijekom {duration}</translation>
    </message>
    <message>
        <source>by its steps</source>
        <translation type="unfinished">po koracima</translation>
    </message>
    <message>
        <source>{flow} between the boluses</source>
        <translation type="unfinished">{flow} između bolusa</translation>
    </message>
    <message>
        <source>{dose} in {duration}, every {interval} ({flow} meanwhile)</source>
        <translation type="unfinished">{dose} tijekom {duration}, svakih {interval} ({flow} za to vrijeme)</translation>
    </message>
    <message>
        <source>{dose} in {duration} ({flow} meanwhile), {lockout} apart, at most {most} a day</source>
        <translation type="unfinished">{dose} tijekom {duration} ({flow} za to vrijeme), s razmakom od {lockout}, najviše {most} na dan</translation>
    </message>
    <message>
        <source>Steps, {days}</source>
        <translation type="unfinished">Koraci, {days}</translation>
    </message>
    <message>
        <source>Total in 24 hours, {days}</source>
        <translation type="unfinished">Ukupno u 24 sata, {days}</translation>
    </message>
    <message>
        <source>{n} are different in the week; at most {most} can be. What is the same on several days counts once.</source>
        <translation type="unfinished">različitih u tjednu: {n}; najviše može biti {most}. Što je isto u više dana, broji se jednom.</translation>
    </message>
    <message>
        <source>{n} in a day; at most {most} can be</source>
        <translation type="unfinished">u jednom danu: {n}; najviše može biti {most}</translation>
    </message>
    <message>
        <source>the first step of a day starts at 0 h 0 min</source>
        <translation type="unfinished">prvi korak dana počinje u 0 h 0 min</translation>
    </message>
    <message>
        <source>it has to be later than that of the step before</source>
        <translation type="unfinished">mora biti kasnije od početka prethodnog koraka</translation>
    </message>
    <message>
        <source>the programme takes {n} bytes on the wire, which has room for {most}</source>
        <translation type="unfinished">program zauzima {n} bajtova, a mjesta je za {most}</translation>
    </message>
    <message>
        <source>{drug} is not in the drug library {file}.</source>
        <translation type="unfinished">{drug} nije u biblioteci lijekova {file}.</translation>
    </message>
    <message>
        <source>Connect to a rig: the drug library titrates more than one drug, or none.</source>
        <translation type="unfinished">Povežite se s uređajem: biblioteka lijekova titrira više od jednog lijeka ili nijedan.</translation>
    </message>
    <message>
        <source>The drug library has no rule for it: {drug}.</source>
        <translation type="unfinished">Biblioteka lijekova za to nema pravilo: {drug}.</translation>
    </message>
    <message>
        <source>Type the test dose that worked, and how long it worked.</source>
        <translation type="unfinished">Upišite probnu dozu koja je djelovala i koliko je dugo djelovala.</translation>
    </message>
    <message>
        <source>Type the present daily dose, or connect to a rig.</source>
        <translation type="unfinished">Upišite sadašnju dnevnu dozu ili se povežite s uređajem.</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation type="unfinished">Korak naviše</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished">Korak naniže</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished">{low} do {high}</translation>
    </message>
    <message>
        <source>Next step at the earliest</source>
        <translation type="unfinished">Sljedeći korak najranije</translation>
    </message>
    <message>
        <source>The next step is not before {time}.</source>
        <translation type="unfinished">Sljedeći korak nije prije {time}.</translation>
    </message>
    <message>
        <source>not in the logbook</source>
        <translation type="unfinished">nije u dnevniku</translation>
    </message>
    <message>
        <source>{time} by the rig&apos;s clock (logbook)</source>
        <translation type="unfinished">{time} po satu uređaja (dnevnik)</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Odrasla osoba</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Dijete</translation>
    </message>
    <message>
        <source>Indication and age group are to be chosen again: the pump is another one.</source>
        <translation type="unfinished">Indikaciju i dobnu skupinu treba ponovno odabrati: pumpa je druga.</translation>
    </message>
    <message>
        <source>Indication and age group are to be chosen again: the drug is another one.</source>
        <translation type="unfinished">Indikaciju i dobnu skupinu treba ponovno odabrati: lijek je drugi.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished">Nije odabrano</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation type="unfinished">{name} ({key})</translation>
    </message>
    <message>
        <source>The day as it is now and as it would be</source>
        <translation type="unfinished">Dan kakav je sada i kakav bi bio</translation>
    </message>
    <message>
        <source>hours of the day</source>
        <translation type="unfinished">sati dana</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Korak {step}</translation>
    </message>
    <message>
        <source>Reservoir → tubing</source>
        <translation type="unfinished">Spremnik → cjevčica</translation>
    </message>
    <message>
        <source>tip</source>
        <translation type="unfinished">vrh</translation>
    </message>
    <message>
        <source>catheter</source>
        <translation type="unfinished">kateter</translation>
    </message>
    <message>
        <source>Imagined patient of a practice rig</source>
        <translation type="unfinished">Zamišljeni pacijent uređaja za vježbu</translation>
    </message>
    <message>
        <source>Not measured and never a limit: no patient is like this.</source>
        <translation type="unfinished">Nije izmjereno i nikada nije granica: nijedan pacijent nije ovakav.</translation>
    </message>
    <message>
        <source>Imagined patient (illustrative, practice only)</source>
        <translation type="unfinished">Zamišljeni pacijent (ilustracija, samo za vježbu)</translation>
    </message>
    <message>
        <source>Spasticity (modified Ashworth)</source>
        <translation type="unfinished">Spastičnost (modificirana Ashworthova ljestvica)</translation>
    </message>
    <message>
        <source>Baclofen in the CSF</source>
        <translation type="unfinished">Baklofen u likvoru</translation>
    </message>
    <message>
        <source>Spasticity, 0 to 4</source>
        <translation type="unfinished">Spastičnost, 0 do 4</translation>
    </message>
    <message>
        <source>Baclofen in the CSF, 0 to {top}</source>
        <translation type="unfinished">Baklofen u likvoru, 0 do {top}</translation>
    </message>
    <message>
        <source>now (rig clock)</source>
        <translation type="unfinished">sada (sat uređaja)</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation type="unfinished">{page} ({keys})</translation>
    </message>
</context>
</TS>
