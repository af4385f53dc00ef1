<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI">
<context>
    <name></name>
    <message>
        <source>{value:,} {unit} is outside the range of {lowest:,} to {highest:,} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {n:,} characters as a value: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {text!r}: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {text!r} without a doubt: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} has no unit: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is finer than 1 {unit}, the smallest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit of a daily rate: use one of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol!r} is not a unit here: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number such as 0.5 or 1,750 and one of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The therapy was changed since it was read: interrogate, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by the operator before the commit: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limits} Nothing was committed: give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was not answered: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by asking the rig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig&apos;s echo differs from what was sent: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig&apos;s digest is not that of the therapy sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not in the logbook: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig says that it is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump was stopped meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was resumed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig acknowledged, and is {state} now, revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig {serial} holds {newest:,} log records, the logbook already {stored:,}: its storage began anew. Use another logbook for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig {serial} was asked for its log from record {first:,} on and gave other records: nothing of that answer was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not in the logbook yet: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of the last change is unknown until the rig has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks another protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is outside its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has restarted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request&apos;s number was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request came out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request came too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this programmer no longer holds the lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another programmer is changing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the rig that was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is staged, or it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commit does not belong to what is staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its therapy has been changed since it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose, flow and concentration do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump&apos;s state does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older log records are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a reason of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({code}, limit {n:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no Thecal capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no Thecal capture of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number} is damaged: expected utc_ms, direction (to_rig or from_rig) and hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stop was sent before it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig is not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be sent: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig on {port} does not tell who it is: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig on {port} speaks protocol version {major}.{minor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} only sends back what it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {port} all frames arrive damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What answers on {port} is not a rig ({n} byte, no frame).</source>
        <comment>What answers on {port} is not a rig ({n:,} bytes, no frame).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers on {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programmer is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rig is connected ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programmer is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error closed the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} did not open in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig has fallen silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port was unplugged or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to rig {rig} on {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port takes no more bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected from {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad port name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a capture that can be replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and the name; `thecal ports` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group that owns the port (often `dialout`) and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that has the port open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a serial port, or a URL such as socket://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a port such as /dev/ttyACM0, COM3 or socket://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a capture that Thecal saved, begun before it connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rig&apos;s power and that this is its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port sends back what it gets: remove a loop-back plug or terminal echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device is on this port, or the baud rate differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rig may be there: check cable, ground and baud rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the rig&apos;s firmware or Thecal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the rig that this session belongs to, or disconnect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal looks for the same rig and reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} could not be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not tell which rig it is of: no answer to Identify is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replay was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port!r} is not a port or a URL Thecal can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to open {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is not a serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rig {rig} with calibration constant {calibration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for the logbook {path}: make room on its disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk takes no more of the logbook {path}: it is full, over a quota, or failing; make room on it, or check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps the logbook {path} locked: end it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or not a logbook: choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open or write the logbook {path}: check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logbook {path} failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot use {path} as a logbook: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logbook is exported as csv or jsonl, not {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be exported: choose {kinds} or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV holds one kind of row: choose {kinds}, or jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {index} of rig {serial} cannot be stored: record {first} comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {index} of rig {serial} differs from the one stored: this is another rig, or its log began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records {first} to {last} of rig {serial} cannot be lost: record {next} comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logbook {path} is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} holds what was never written: verify the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {position} of rig {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample of rig {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logbook {path} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sample is lost: {why}</source>
        <comment>{n:,} samples are lost: {why}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database: choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Thecal (schema {version}, this one knows {known}): update this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no logbook at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a directory: give the path of a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file: choose another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on a file system without locks: choose a local disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of an older schema ({version}, now {now}): open it once for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} was inserted after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} was inserted where rows are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is missing, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the chain, after {row}, was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} is out of order: it was {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} was inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about any rig: connect to one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logbook {path} holds nothing about rig {serial!r}: it knows {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose limits are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy has been read yet: connect and interrogate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are others than when this was asked: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy has been read yet: interrogate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logbook to record in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logbook to download to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of rig {serial} ends here: another rig is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rig is connected: connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture is being replayed: there is no rig behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig could not be asked ({trouble}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig&apos;s therapy was changed several times since, by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rig acknowledged the change and now names another as its last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: asked {asked}, holds {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digest of the change applied is not that of the change asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digest of the therapy in force is not that of the therapy read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {applied} was applied, revision {in_force} is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the therapy in force is another one with the same revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump is still updating and delivers nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rig before relying on it: {doubts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is below the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is above the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is below the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is above the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the soft limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {asked} is beyond the hard limit of {limit} for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, unverified: {source} ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source} ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose limits {file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose limits {file} cannot be read: expected text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose limits {file} cannot be read: over 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not TOML: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is there twice, written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {found}; expected no more than {other}, which is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text that says where the figure comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text such as &quot;1,000 µg/day&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from 1 to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is unknown; expected one of {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing; {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is {found}; {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, below the rig&apos;s lowest of {lowest}. At {concentration} the least is {least}; use a lower concentration for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} needs a flow of {flow}, above the rig&apos;s highest of {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is above the rig&apos;s highest dose of {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {concentration}, {flow} continuously: {dose} every 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the rig what it applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace soon (ERI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for 48 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical memory error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-battery reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged change dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm sounds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {revision:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction {transaction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogate the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry could not be written to the logbook and is lost</source>
        <comment>{n:,} entries could not be written to the logbook and are lost</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recording in the usual place, since {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: {kind}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ to rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← from rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve what the banner says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that a rig may be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the ports again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the chosen port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the attempt to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port name or address of a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the typed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a software rig and connect to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each port who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask no more ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why no rig answers at the chosen port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigs that were connected before, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the chosen recent rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen rig from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the software rig&apos;s clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong on the software rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the daily rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the overview as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence the alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New daily rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millilitres per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microlitres per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file of dose limits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new therapy side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit the change to the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to editing; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to now, and follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of reservoir, battery, flow and link over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the charts or their data to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, receipts, commands and link verdicts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and export only rows of this rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the rig&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the logbook to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the logbook&apos;s hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download, the export or the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames sent for this receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the opened row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the opened row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active alarms; opens Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence all active alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past alarms, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the two-tone signal of a critical alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the single tone of a non-critical alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound active alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames as they passed, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen frame: fields and bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show frames of both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only frames to the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only frames from the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only frames of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what was no good frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only frames that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the table still, or let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all frames and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the frames as a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture and look at its frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the opening of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the capture in place of a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the live frames again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write micrograms with the micro sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write micrograms as mcg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma parts thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space parts thousands, a comma begins decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare number is a dose in micrograms per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare number is a dose in milligrams per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare number is a flow in millilitres per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare number is a flow in microlitres per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the rig for its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status once a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the place of the dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file of dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the usual dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the place of the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another logbook for the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return all settings to how they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the settings from before the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print: connect to a rig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview was given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up: save the overview as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up; the overview is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active alarms are heard until they are silenced or clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silencing is not clearing: a silenced alarm stays active, and sounds again 24 h of rig clock later, or when it is raised anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known. Download log on the Log page brings what the rig recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} alarm: {name}. {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rig on another machine, or a port that is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rig to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Plug in a rig, or start the software rig to try everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port was found. Plug in a rig: it appears here by itself. Or start the software rig: it needs nothing plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start software rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete rig in software: it speaks the same protocol over a virtual port, with reservoir, battery, alarms and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rig at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a fault plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault plans (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, as in: alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rigs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet. What a rig records appears here as it happens; Download log brings what it recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the row (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet: connect to a rig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the overview (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change daily rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir (computed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None when last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alarm} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review stages the programme: the rig checks it and echoes it. Nothing changes before you commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond a soft limit: a reason will be needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be programmed: no dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, echoed, acknowledged and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides a soft limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: review the change of {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {therapy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {therapy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field, as the rig echoed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that come with Thecal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose limits (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbooks (*.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1,750.5 a comma parts thousands. With 1&#x202f;750.5 it begins decimals when typed, as does a point; a number that could be read both ways is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the charts as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples of this span as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, drag pans. Arrows, + and −; Shift and arrows move the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, as in: running, or 13 ee ef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from the rig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture is played in place of the rig. The link to the rig ends; the pump goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a frame to see its fields and bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the live frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it in place of a rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound here: none of {names} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound here: {name} could not play; is there a sound device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-tone signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed reservoir is at or below its threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery nears its end: 90 days after this alarm was raised the pump stops for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the replacement now, not at the next refill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two stored copies was bad at the last start; the other one is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogate and compare the therapy with the last receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed reservoir is zero: nothing is delivered, though the pump is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill now, and watch for withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is at its end: the pump has stopped for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the pump; no command starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motor should turn and does not, as in a strong magnetic field: nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field, interrogate until the stall clears, and confirm the flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has been stopped for 48 h or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume delivery, or record why it stays stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored therapy could be read: the pump is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme the whole therapy anew, then resume delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last start was caused by low battery voltage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogate, check therapy and battery, and plan the replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This programmer does not know the alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in PROTOCOL.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone test: {kind}, {signal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time} (rig clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds: {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active alarm when last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm when last read</source>
        <comment>{n} active alarms when last read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} active alarm</source>
        <comment>{n} active alarms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again 24 h after it was silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced, still active · sounds again at {time} (rig clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, rig restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} time</source>
        <comment>{n} times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a port, or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {port}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No software rig: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a software rig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {port} is rig {found}, not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port itself if you want the rig that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rig} on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start delivery?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start delivery of {drug}, {dose}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the pump…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the rig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogated: therapy and status were read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms silenced. They are still active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silencing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is stopped: the rig confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop is not confirmed: {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is running: the rig confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was not resumed. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the pump was resumed is not known. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still unknown. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig says: the change was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig says: the change was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was sent and not confirmed. It may or may not be in force; do not leave before the rig has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP NOT CONFIRMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig did not answer. The pump may still be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMP STOPPED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered until delivery is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMP STOPPED FOR GOOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is at its end: replace the rig&apos;s battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT DELIVERING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO RIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay · no rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motor stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservoir empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, but no flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivering {flow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting a change into effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {lowest}; above {highest}; above {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no limits for {drug}: only those of the rig hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change beyond {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} (unverified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading the rig&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported {n} row to {path}</source>
        <comment>Exported {n:,} rows to {path}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting, {n} row</source>
        <comment>Exporting, {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {n} row checked.</source>
        <comment>The chain is whole: {n:,} rows checked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is broken: {problem}. {n} row before it fits.</source>
        <comment>The chain is broken: {problem}. {n:,} rows before it fit.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest {n} row</source>
        <comment>the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row</source>
        <comment>{n:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of the newest {n} row</source>
        <comment>{shown:,} of the newest {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n} row</source>
        <comment>{shown:,} of {n:,} rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download cancelled: {n} new log record is in the logbook.</source>
        <comment>Download cancelled: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloaded: {n} new log record is in the logbook.</source>
        <comment>Downloaded: {n:,} new log records are in the logbook.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts, commands and link as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig records as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts, commands and link as JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig records as JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, samples too, as JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {problem}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records {first} to {last} of the rig&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical, silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-critical, silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of rig {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test rig only. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {revision:,} · {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low alarm, at {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not while stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace from (ERI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops for good (EOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{date} · in {n} day</source>
        <comment>{date} · in {n:,} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metering quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}: {port}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is connected to {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rig on {ports} ports.</source>
        <comment>{n:,} rigs on {ports} ports.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rig {rig}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rig {rig} answers on {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the way: connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged, and the echo compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose limits are read again: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reason: it is kept in the receipt with the limits overridden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging: the rig checks the programme. Nothing changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was left: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing: wait for the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review took too long and has expired: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was lost during the review: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig echoed the programme as asked. Review it, then commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not staged, nothing was changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be programmed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged: asking the rig what it applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a rig first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new daily rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be programmed without dose limits: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the rate in force: there is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is lost: wait until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is not a whole number of nL/day; the nearest the rig can be set to is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} in {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: the rig holds the new rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: the rig holds the old rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: the rig has to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rig: what it says does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoed by the rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {number}: {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software rig {rig} no longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new software rig, or remove this one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} · connected {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now on {port} · connected on {before} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {name}: no frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: the newest {shown:,} of {n} frame, {first} to {last}</source>
        <comment>Recording {name}: the newest {shown:,} of {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording {name}: {n} frame, {first} to {last}</source>
        <comment>Recording {name}: {n:,} frames, {first} to {last}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the session report {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session report is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the logbook is broken; the report in {path} says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal asks for the status about twice a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status once a second; each goes into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status 5 times a second; each goes into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rig tells its status 20 times a second: 1.7 million samples a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as at first. Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it usually is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start the logbook is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of the telemetry was not changed: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 × · real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 × · 1 s = 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,440 × · 1 min = 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>86,400 × · 1 s = 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>604,800 × · 1 s = 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks in the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first commit is done but not answered, and the port comes back under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three frames in ten are lost each way, and one byte in a thousand is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient in the magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 s the motor stalls for 20 min of rig clock, then recovers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset in the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first commit is stored, then the rig restarts before it has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults from a file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} may be {whole} or a little over {little}: write {whole}, or {exact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {typed} without a doubt: expected a number such as 0,5 or 1750</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Connect to a rig to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {n} events are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet. Connect to a rig, or start a software rig on Connect: its course is drawn from the first reading on, and kept in the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded of rig {rig} in this span. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {why}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: requests answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more event</source>
        <comment>{n:,} more events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is sent to the rig until the logbook can be written; Stop works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entry waits and is written by itself then.</source>
        <comment>{n:,} entries wait and are written by themselves then.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recording again. {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording again: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} reading had no room in memory and is lost.</source>
        <comment>{n:,} readings had no room in memory and are lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has passed yet. Connect to a rig, or open a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame is in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} frame to {path}.</source>
        <comment>Saved {n:,} frames to {path}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening {path} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading {name}, {n} frame</source>
        <comment>Reading {name}, {n:,} frames</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown:,} of {n} frame</source>
        <comment>{shown:,} of {n:,} frames</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames to rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames from rig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n:,} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old}, new {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops delivery at once (F12 or Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {state}, {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms: {alarms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOPPING…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal · test rig only · not a medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test rig only · not a medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit is under way and its outcome is not known yet. Close all the same? It is settled when Thecal is connected to this rig again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
