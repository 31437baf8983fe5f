<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  Certificate of {subject}, by {issuer}, valid until {until}</source>
        <translation>  Zertifikat von {subject}, ausgestellt von {issuer}, gültig bis {until}</translation>
    </message>
    <message>
        <source>  Redirected: {status} from {url}, {time}</source>
        <translation>  Weitergeleitet: {status} von {url}, {time}</translation>
    </message>
    <message>
        <source>  The connection was open already.</source>
        <translation>  Die Verbindung war schon offen.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>${variable} found</source>
        <translation>${variable} gefunden</translation>
    </message>
    <message>
        <source>${variable} is not set</source>
        <translation>${variable} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%framer GET /path -&gt; name</source>
        <translation>%framer GET /pfad -&gt; name</translation>
    </message>
    <message>
        <source>%framer GET /path -&gt; name, or one of: {commands}</source>
        <translation>%framer GET /pfad -&gt; name, oder eines von: {commands}</translation>
    </message>
    <message>
        <source>%framer does not know {line}.</source>
        <translation>%framer kennt {line} nicht.</translation>
    </message>
    <message>
        <source>%framer use NAME</source>
        <translation>%framer use NAME</translation>
    </message>
    <message>
        <source>%load_ext desktop_app.notebook, then: %framer signin {name} {scopes}</source>
        <translation>%load_ext desktop_app.notebook, dann: %framer signin {name} {scopes}</translation>
    </message>
    <message>
        <source>%pip install {library}</source>
        <translation>%pip install {library}</translation>
    </message>
    <message>
        <source>(deprecated)</source>
        <translation>(veraltet)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(locked: needs {scopes})</source>
        <translation>(gesperrt: braucht {scopes})</translation>
    </message>
    <message>
        <source>({n} bytes in all)</source>
        <translation>({n} Bytes insgesamt)</translation>
    </message>
    <message>
        <source>**{left}** of {limit} left</source>
        <translation>**{left}** von {limit} übrig</translation>
    </message>
    <message>
        <source>--form and --data are both the body.</source>
        <translation>--form und --data sind beide der Body.</translation>
    </message>
    <message>
        <source>-o saves one answer, and this sends several requests.</source>
        <translation>-o speichert eine Antwort, das hier sendet mehrere Anfragen.</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http-Datei</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>1 byte came. With --json it is printed.</source>
        <translation>1 Byte kam an. Mit --json wird es ausgegeben.</translation>
    </message>
    <message>
        <source>1 byte: {start}</source>
        <translation>1 Byte: {start}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 more permission</source>
        <translation>1 weitere Berechtigung</translation>
    </message>
    <message>
        <source>1 permission granted</source>
        <translation>1 Berechtigung erteilt</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>1 request will come</source>
        <translation>1 Anfrage wird kommen</translation>
    </message>
    <message>
        <source>1 request: {outcomes}</source>
        <translation>1 Anfrage: {outcomes}</translation>
    </message>
    <message>
        <source>1 scope</source>
        <translation>1 Scope</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>1 unsaved change: {name}</source>
        <translation>1 ungespeicherte Änderung: {name}</translation>
    </message>
    <message>
        <source>1 unsaved change: {name}, was {before}</source>
        <translation>1 ungespeicherte Änderung: {name}, war {before}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>1 variable was read from {name}.</source>
        <translation>1 Variable wurde aus {name} gelesen.</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>A PEM file with certificate and key.</source>
        <translation>Eine PEM-Datei mit Zertifikat und Schlüssel.</translation>
    </message>
    <message>
        <source>A PEM file, where the certificate is not a public one.</source>
        <translation>Eine PEM-Datei, wo das Zertifikat kein öffentliches ist.</translation>
    </message>
    <message>
        <source>A PEM or JWK file, for signed assertions.</source>
        <translation>Eine PEM- oder JWK-Datei, für signierte Assertions.</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Ein Zertifikat</translation>
    </message>
    <message>
        <source>A certificate made by oneself</source>
        <translation>Ein selbst ausgestelltes Zertifikat</translation>
    </message>
    <message>
        <source>A client ID is the name under which a service knows an app. You make one in the service&apos;s developer pages: register an app there, allow the redirect address `http://127.0.0.1/callback`, and copy the client ID it shows. It is no secret.</source>
        <translation>Eine Client-ID ist der Name, unter dem ein Dienst eine App kennt. Man legt sie auf den Entwicklerseiten des Dienstes an: dort eine App registrieren, die Weiterleitungsadresse `http://127.0.0.1/callback` erlauben und die angezeigte Client-ID kopieren. Sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>A code on another device</source>
        <translation>Ein Code auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>A connection needs to know where to sign in.</source>
        <translation>Eine Verbindung muss wissen, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>A connection of Framer Desk: framer-desk profiles import FILE</source>
        <translation>Eine Verbindung von Framer Desk: framer-desk profiles import DATEI</translation>
    </message>
    <message>
        <source>A different person than before</source>
        <translation>Eine andere Person als zuvor</translation>
    </message>
    <message>
        <source>A file of Framer Desk itself is missing: {name}.</source>
        <translation>Eine Datei von Framer Desk selbst fehlt: {name}.</translation>
    </message>
    <message>
        <source>A file of requests that you saved there goes with them.</source>
        <translation>Eine dort gespeicherte Datei mit Anfragen geht mit.</translation>
    </message>
    <message>
        <source>A file of the body became shorter while it was sent.</source>
        <translation>Eine Datei des Bodys wurde beim Senden kürzer.</translation>
    </message>
    <message>
        <source>A firewall or a container without this address may be the cause.</source>
        <translation>Eine Firewall oder ein Container ohne diese Adresse kann die Ursache sein.</translation>
    </message>
    <message>
        <source>A header is one line: its name holds letters, digits and dashes, its value no line break.</source>
        <translation>Ein Headerfeld ist eine Zeile: Der Name besteht aus Buchstaben, Ziffern und Strichen, der Wert enthält keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A key can&apos;t be kept in memory: it would be gone with this program.</source>
        <translation>Ein Schlüssel kann nicht im Arbeitsspeicher bleiben: Er wäre mit diesem Programm weg.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Ein Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A notebook needs no token: it asks for one when it runs.</source>
        <translation>Ein Notebook braucht kein Token: Es fragt danach, wenn es läuft.</translation>
    </message>
    <message>
        <source>A page that describes this app, where the server takes it as client ID.</source>
        <translation>Eine Seite, die diese App beschreibt, wo der Server sie als Client-ID nimmt.</translation>
    </message>
    <message>
        <source>A plain request: what it says is in its address and its header fields.</source>
        <translation>Eine einfache Anfrage: Alles steht in der Adresse und in den Headerfeldern.</translation>
    </message>
    <message>
        <source>A practice service that runs on this computer. No account, no internet, nothing to break.</source>
        <translation>Ein Übungsdienst, der auf diesem Computer läuft. Ohne Konto, ohne Internet, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>A private one-time link, protected with PKCE</source>
        <translation>Ein privater Einmal-Link, geschützt mit PKCE</translation>
    </message>
    <message>
        <source>A program that sends one request and prints the answer.</source>
        <translation>Ein Programm, das eine Anfrage sendet und die Antwort ausgibt.</translation>
    </message>
    <message>
        <source>A public client: there is nothing in it that could be copied.</source>
        <translation>Ein öffentlicher Client: Es ist nichts darin, was man kopieren könnte.</translation>
    </message>
    <message>
        <source>A refresh token gives a new access token without you. A good server replaces it each time.</source>
        <translation>Ein Refresh-Token holt ein neues Access-Token, ohne dass jemand dabei sein muss. Ein guter Server ersetzt es jedes Mal.</translation>
    </message>
    <message>
        <source>A renewed ID token need not carry the value this app sent.</source>
        <translation>Ein erneuertes ID-Token muss den Wert dieser App nicht tragen.</translation>
    </message>
    <message>
        <source>A request for another host was ignored.</source>
        <translation>Eine Anfrage für einen anderen Host wurde ignoriert.</translation>
    </message>
    <message>
        <source>A request that was sent during the sign-in.</source>
        <translation>Eine Anfrage, die während der Anmeldung gesendet wurde.</translation>
    </message>
    <message>
        <source>A sandbox is already running at {issuer}.</source>
        <translation>Unter {issuer} läuft schon eine Sandbox.</translation>
    </message>
    <message>
        <source>A second answer was ignored.</source>
        <translation>Eine zweite Antwort wurde ignoriert.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be kept in memory: it would be gone with this program.</source>
        <translation>Ein Geheimnis kann nicht im Arbeitsspeicher bleiben: Es wäre mit diesem Programm weg.</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>Eine signierte Assertion</translation>
    </message>
    <message>
        <source>A stolen code is of no use elsewhere</source>
        <translation>Ein gestohlener Code nützt anderswo nichts</translation>
    </message>
    <message>
        <source>A token came back in the browser&apos;s address</source>
        <translation>Ein Token kam in der Adresse des Browsers zurück</translation>
    </message>
    <message>
        <source>A token is signed with {alg}, which proves nothing.</source>
        <translation>Ein Token ist mit {alg} signiert, was nichts beweist.</translation>
    </message>
    <message>
        <source>A token pasted by hand</source>
        <translation>Ein von Hand eingefügtes Token</translation>
    </message>
    <message>
        <source>A unique number, so reuse can be noticed.</source>
        <translation>Eine eindeutige Nummer, damit Wiederverwendung auffällt.</translation>
    </message>
    <message>
        <source>A value this app made up, so that an old token can’t be slipped in.</source>
        <translation>Ein Wert, den diese App erfunden hat, damit kein altes Token untergeschoben werden kann.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>API address; says itself where to sign in</source>
        <translation>API-Adresse; sagt selbst, wo man sich anmeldet</translation>
    </message>
    <message>
        <source>API answers</source>
        <translation>API antwortet</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API geändert</translation>
    </message>
    <message>
        <source>API description</source>
        <translation>API-Beschreibung</translation>
    </message>
    <message>
        <source>API description (OpenAPI)</source>
        <translation>API-Beschreibung (OpenAPI)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API requests a second and account</source>
        <translation>API-Anfragen je Sekunde und Konto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Accept compressed answers</source>
        <translation>Komprimierte Antworten annehmen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts of this connection</source>
        <translation>Konten dieser Verbindung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection first, then open {path} again.</source>
        <translation>Zuerst eine Verbindung hinzufügen, dann {path} noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Add a folder of this computer…</source>
        <translation>Einen Ordner dieses Computers hinzufügen…</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Headerfeld hinzufügen</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>Add the redirect address of the connection to the app&apos;s allowed redirects at the provider.</source>
        <translation>Beim Anbieter die Weiterleitungsadresse der Verbindung zu den erlaubten der App hinzufügen.</translation>
    </message>
    <message>
        <source>Add to {file}</source>
        <translation>Zu {file} hinzufügen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Added when it is sent</source>
        <translation>Kommt beim Senden dazu</translation>
    </message>
    <message>
        <source>Added {name} to {path}, so that git leaves it alone.</source>
        <translation>{name} wurde in {path} eingetragen, damit git die Finger davon lässt.</translation>
    </message>
    <message>
        <source>Added {name}. Change it with: framer-desk profiles edit {name} --set FIELD=VALUE</source>
        <translation>{name} wurde hinzugefügt. Ändern mit: framer-desk profiles edit {name} --set FELD=WERT</translation>
    </message>
    <message>
        <source>Added {name}. It still needs a client ID: framer-desk register {name}</source>
        <translation>{name} wurde hinzugefügt. Es fehlt noch eine Client-ID: framer-desk register {name}</translation>
    </message>
    <message>
        <source>Added {name}. Sign in with: framer-desk signin {name}</source>
        <translation>{name} wurde hinzugefügt. Anmelden mit: framer-desk signin {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address that request paths are appended to</source>
        <translation>Adresse, an die Pfade von Anfragen angehängt werden</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Adresse, bei der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>Adds an account</source>
        <translation>Fügt ein Konto hinzu</translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>Against what is usual in a minute.</source>
        <translation>Gegenüber dem Gewöhnlichen in einer Minute.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Ages of secrets</source>
        <translation>Alter der Geheimnisse</translation>
    </message>
    <message>
        <source>Agree on encryption</source>
        <translation>Verschlüsselung vereinbaren</translation>
    </message>
    <message>
        <source>Alert: {title}. framer-desk alerts says more.</source>
        <translation>Warnung: {title}. framer-desk alerts sagt mehr.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of every connection</source>
        <translation>Alle jeder Verbindung</translation>
    </message>
    <message>
        <source>All of this connection</source>
        <translation>Alle dieser Verbindung</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All sign-ins are ended at the server, and you sign in again. Notebooks using it stop at once.</source>
        <translation>Alle Anmeldungen werden am Server beendet, und man meldet sich neu an. Notebooks, die sie benutzen, halten sofort an.</translation>
    </message>
    <message>
        <source>All sign-ins are ended at the server, the secret is changed, and you sign in again. Notebooks using it stop at once.</source>
        <translation>Alle Anmeldungen werden am Server beendet, das Geheimnis wird geändert, und man meldet sich neu an. Notebooks, die sie benutzen, halten sofort an.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Alle Tabs</translation>
    </message>
    <message>
        <source>All that matters works.</source>
        <translation>Alles Wichtige funktioniert.</translation>
    </message>
    <message>
        <source>Allow Framer Desk to use it, then try again.</source>
        <translation>Framer Desk die Nutzung erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Allow access in the browser, then copy the whole address. It starts with {uri}?</source>
        <translation>Im Browser den Zugriff erlauben, dann die ganze Adresse kopieren. Sie beginnt mit {uri}?</translation>
    </message>
    <message>
        <source>Allow the JWT bearer grant for this client in the provider&apos;s developer pages.</source>
        <translation>Auf den Entwicklerseiten des Anbieters den JWT-Bearer-Grant für diesen Client erlauben.</translation>
    </message>
    <message>
        <source>Allow the authorization code grant for this client in the provider&apos;s developer pages.</source>
        <translation>Auf den Entwicklerseiten des Anbieters den Authorization-Code-Grant für diesen Client erlauben.</translation>
    </message>
    <message>
        <source>Allow the client credentials grant for this client in the provider&apos;s developer pages.</source>
        <translation>Auf den Entwicklerseiten des Anbieters den Client-Credentials-Grant für diesen Client erlauben.</translation>
    </message>
    <message>
        <source>Allow the device grant for this client in the provider&apos;s developer pages.</source>
        <translation>Auf den Entwicklerseiten des Anbieters den Device-Grant für diesen Client erlauben.</translation>
    </message>
    <message>
        <source>Also send to</source>
        <translation>Auch senden an</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Ein API-Schlüssel</translation>
    </message>
    <message>
        <source>An OpenAPI or Swagger document, in JSON or YAML. It lists what the API can do. It is kept with this connection.</source>
        <translation>Ein OpenAPI- oder Swagger-Dokument, in JSON oder YAML. Es listet auf, was die API kann, und wird bei dieser Verbindung aufbewahrt.</translation>
    </message>
    <message>
        <source>An access token, as RFC 9068 defines it.</source>
        <translation>Ein Access-Token, wie RFC 9068 es beschreibt.</translation>
    </message>
    <message>
        <source>An address of keys. Framer Desk never follows it.</source>
        <translation>Eine Adresse von Schlüsseln. Framer Desk folgt ihr nie.</translation>
    </message>
    <message>
        <source>An address with a name or a password in it can&apos;t be used.</source>
        <translation>Eine Adresse mit einem Namen oder Passwort darin kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>An answer can be used once, so this one changed nothing. Look at Framer Desk for how it ended.</source>
        <translation>Eine Antwort gilt nur einmal, deshalb hat diese nichts geändert. Framer Desk zeigt, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <source>An answer that did not come in the address ({method}) was ignored.</source>
        <translation>Eine Antwort, die nicht in der Adresse kam ({method}), wurde ignoriert.</translation>
    </message>
    <message>
        <source>An answer to a changed request would lack the state of this one, and this app would not take it. Whether the server refuses it too was not tried.</source>
        <translation>Einer Antwort auf eine veränderte Anfrage fehlte der state dieser, und diese App nähme sie nicht an. Ob der Server sie auch ablehnt, wurde nicht versucht.</translation>
    </message>
    <message>
        <source>An environment gives names to values, such as the address of a server: {name} in a request stands for them.</source>
        <translation>Eine Umgebung gibt Werten Namen, etwa der Adresse eines Servers: {name} in einer Anfrage steht für sie.</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>An expired token is used again and again</source>
        <translation>Ein abgelaufenes Token wird immer wieder benutzt</translation>
    </message>
    <message>
        <source>An extra parameter of the authorization request</source>
        <translation>Ein zusätzlicher Parameter der Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>Announced to end</source>
        <translation>Ende angekündigt</translation>
    </message>
    <message>
        <source>Another name for the environment</source>
        <translation>Anderer Name für die Umgebung</translation>
    </message>
    <message>
        <source>Another person in an account</source>
        <translation>Eine andere Person in einem Konto</translation>
    </message>
    <message>
        <source>Another program changed the file. Choose the request again.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Die Anfrage noch einmal wählen.</translation>
    </message>
    <message>
        <source>Another request</source>
        <translation>Andere Anfrage</translation>
    </message>
    <message>
        <source>Another window or notebook of Framer Desk is using {path}.</source>
        <translation>Ein anderes Fenster oder Notebook von Framer Desk benutzt {path} gerade.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Antwort als Tabelle</translation>
    </message>
    <message>
        <source>Answer as a tree</source>
        <translation>Antwort als Baum</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>Antwort im Original</translation>
    </message>
    <message>
        <source>Answer came from the expected server (iss)</source>
        <translation>Antwort kam vom erwarteten Server (iss)</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>Antwort bis jetzt</translation>
    </message>
    <message>
        <source>Answers 401 or 403 within five minutes.</source>
        <translation>Antworten 401 oder 403 in fünf Minuten.</translation>
    </message>
    <message>
        <source>Any browser will do, on a phone too. This window updates by itself.</source>
        <translation>Jeder Browser ist recht, auch auf dem Telefon. Dieses Fenster aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Jede Methode</translation>
    </message>
    <message>
        <source>Any port on {host}</source>
        <translation>Jeder Port auf {host}</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Anyone who copies it can use it.</source>
        <translation>Wer es kopiert, kann es benutzen.</translation>
    </message>
    <message>
        <source>Anyone who copies it can use it. The server offers DPoP.</source>
        <translation>Wer es kopiert, kann es benutzen. Der Server bietet DPoP an.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Applies to everything, including code.</source>
        <translation>Gilt für alles, auch für Code.</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter shows the requests of one.</source>
        <translation>Pfeiltasten gehen von Balken zu Balken, Enter zeigt die Anfragen eines Balkens.</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>Als JSON-Zeilen…</translation>
    </message>
    <message>
        <source>As its redirect address, enter exactly: {redirect}</source>
        <translation>Als Weiterleitungsadresse genau das eintragen: {redirect}</translation>
    </message>
    <message>
        <source>As the app itself, nobody signs in</source>
        <translation>Als die App selbst, niemand meldet sich an</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>As the connection says</source>
        <translation>Wie die Verbindung es sagt</translation>
    </message>
    <message>
        <source>As the server prefers</source>
        <translation>Wie der Server es vorzieht</translation>
    </message>
    <message>
        <source>As the server says when asked.</source>
        <translation>Wie der Server auf Nachfrage sagt.</translation>
    </message>
    <message>
        <source>As the server&apos;s tokens say.</source>
        <translation>Wie die Tokens des Servers sagen.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Ask for a code for another device</source>
        <translation>Einen Code für ein anderes Gerät anfordern</translation>
    </message>
    <message>
        <source>Ask for fewer permissions</source>
        <translation>Weniger Berechtigungen anfordern</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Nach neuen Versionen fragen bei</translation>
    </message>
    <message>
        <source>Ask for other scopes with --scope, or change them in the connection.</source>
        <translation>Mit --scope andere Scopes anfordern oder sie in der Verbindung ändern.</translation>
    </message>
    <message>
        <source>Ask for scopes out of: {granted}.</source>
        <translation>Nur Scopes aus diesen anfordern: {granted}.</translation>
    </message>
    <message>
        <source>Ask for the scope openid or profile, or leave out userinfo_endpoint.</source>
        <translation>Den Scope openid oder profile anfordern oder userinfo_endpoint weglassen.</translation>
    </message>
    <message>
        <source>Ask for these permissions only</source>
        <translation>Nur diese Berechtigungen anfordern</translation>
    </message>
    <message>
        <source>Ask its owner to support RFC 7636. Signing in without it is not safe, so it was not tried.</source>
        <translation>Den Betreiber bitten, RFC 7636 zu unterstützen. Ohne ist die Anmeldung nicht sicher, deshalb wurde sie nicht versucht.</translation>
    </message>
    <message>
        <source>Ask the API what it needs</source>
        <translation>Die API fragen, was sie braucht</translation>
    </message>
    <message>
        <source>Ask the API without a token</source>
        <translation>Die API ohne Token fragen</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to add iss to its answers (RFC 9207).</source>
        <translation>Den Betreiber der API bitten, seinen Antworten iss hinzuzufügen (RFC 9207).</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to answer token requests where they arrive.</source>
        <translation>Den Betreiber der API bitten, Token-Anfragen dort zu beantworten, wo sie ankommen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to check PKCE, and to say so in its description.</source>
        <translation>Den Betreiber der API bitten, PKCE zu prüfen und das in seiner Beschreibung zu sagen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to compare redirect addresses character by character.</source>
        <translation>Den Betreiber der API bitten, Weiterleitungsadressen Zeichen für Zeichen zu vergleichen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to give state back as it was sent.</source>
        <translation>Den Betreiber der API bitten, state so zurückzugeben, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to grant what is asked for, and no more.</source>
        <translation>Den Betreiber der API bitten, das zu erteilen, was angefordert wird, und nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to name the API in the token (aud, RFC 9068), or to support resource (RFC 8707).</source>
        <translation>Den Betreiber der API bitten, die API im Token zu nennen (aud, RFC 9068) oder resource zu unterstützen (RFC 8707).</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to redirect with 303.</source>
        <translation>Den Betreiber der API bitten, mit 303 weiterzuleiten.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support DPoP (RFC 9449) or certificates (RFC 8705).</source>
        <translation>Den Betreiber der API bitten, DPoP (RFC 9449) oder Zertifikate (RFC 8705) zu unterstützen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support PKCE with S256, and to say so in code_challenge_methods_supported.</source>
        <translation>Den Betreiber der API bitten, PKCE mit S256 zu unterstützen und das in code_challenge_methods_supported zu sagen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support private_key_jwt or certificates.</source>
        <translation>Den Betreiber der API bitten, private_key_jwt oder Zertifikate zu unterstützen.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn off response types that give tokens to the browser.</source>
        <translation>Den Betreiber der API bitten, Response-Typen abzuschalten, die dem Browser Tokens geben.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn off the implicit grant.</source>
        <translation>Den Betreiber der API bitten, den Implicit-Grant abzuschalten.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn on rotation.</source>
        <translation>Den Betreiber der API bitten, die Rotation einzuschalten.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner whether a code that was asked for without a challenge is refused when a verifier comes with it; or use pushed requests (par).</source>
        <translation>Den Betreiber der API fragen, ob ein Code, der ohne Challenge angefordert wurde, abgelehnt wird, wenn ein Verifier mitkommt; oder vorab übermittelte Anfragen (par) verwenden.</translation>
    </message>
    <message>
        <source>Ask the provider for Bearer tokens.</source>
        <translation>Den Anbieter um Bearer-Tokens bitten.</translation>
    </message>
    <message>
        <source>Ask the provider to honour scope in refresh requests, or sign in again with fewer scopes.</source>
        <translation>Den Anbieter bitten, scope in Erneuerungen zu beachten, oder sich neu mit weniger Scopes anmelden.</translation>
    </message>
    <message>
        <source>Ask the provider which grant it offers.</source>
        <translation>Den Anbieter fragen, welchen Grant er anbietet.</translation>
    </message>
    <message>
        <source>Ask the provider, or try again later.</source>
        <translation>Den Anbieter fragen oder später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Den Server fragen</translation>
    </message>
    <message>
        <source>Ask whether the token is active</source>
        <translation>Fragen, ob das Token gültig ist</translation>
    </message>
    <message>
        <source>Ask whether the token is still active, once a minute, before requests</source>
        <translation>Vor Anfragen einmal je Minute fragen, ob das Token noch gültig ist</translation>
    </message>
    <message>
        <source>Ask whether you have allowed access</source>
        <translation>Fragen, ob der Zugriff erlaubt wurde</translation>
    </message>
    <message>
        <source>Ask who signed in</source>
        <translation>Fragen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Asked for at first</source>
        <translation>Zuerst angefordert</translation>
    </message>
    <message>
        <source>Asked for was {uri}.</source>
        <translation>Angefordert war {uri}.</translation>
    </message>
    <message>
        <source>Asked for when the request is sent</source>
        <translation>Wird beim Senden der Anfrage gefragt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>At the renewal {old} was replaced by {new}.</source>
        <translation>Bei der Erneuerung wurde {old} durch {new} ersetzt.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Authorization-Endpunkt</translation>
    </message>
    <message>
        <source>Authorization unless set.</source>
        <translation>Authorization, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bearer in Authorization unless set; none for no word.</source>
        <translation>Bearer in Authorization, wenn nicht gesetzt; none für kein Wort.</translation>
    </message>
    <message>
        <source>Below {address} of {name}</source>
        <translation>Unter {address} von {name}</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Block and rotate</source>
        <translation>Sperren und wechseln</translation>
    </message>
    <message>
        <source>Block {name} and start afresh?</source>
        <translation>{name} sperren und neu beginnen?</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Both halves of the pair were sent, and the server says that it compares them.</source>
        <translation>Beide Hälften des Paars wurden gesendet, und der Server sagt, dass er sie vergleicht.</translation>
    </message>
    <message>
        <source>Breaking: {text}</source>
        <translation>Bricht: {text}</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Browser returns with a one-time code</source>
        <translation>Browser kehrt mit einem Einmal-Code zurück</translation>
    </message>
    <message>
        <source>Browser returns with a refusal</source>
        <translation>Browser kehrt mit einer Ablehnung zurück</translation>
    </message>
    <message>
        <source>Browser to sign in with: firefox, chrome, ...; your own unless set</source>
        <translation>Browser für die Anmeldung: firefox, chrome, …; der eigene, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>Browser, with PKCE (recommended)</source>
        <translation>Browser, mit PKCE (empfohlen)</translation>
    </message>
    <message>
        <source>Burst of {status} answers</source>
        <translation>Viele Antworten {status} auf einmal</translation>
    </message>
    <message>
        <source>Bursts of refusals</source>
        <translation>Viele Ablehnungen</translation>
    </message>
    <message>
        <source>Bursts of requests</source>
        <translation>Viele Anfragen</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach seinem Namen</translation>
    </message>
    <message>
        <source>Bytes of the answer</source>
        <translation>Bytes der Antwort</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Call connect() in each worker process.</source>
        <translation>connect() in jedem Arbeitsprozess aufrufen.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>Can be managed</source>
        <translation>Kann verwaltet werden</translation>
    </message>
    <message>
        <source>Can read it for 30 s</source>
        <translation>Kann es 30 s lang lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, close, go back</source>
        <translation>Abbrechen, schließen, zurück</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates are not checked.</source>
        <translation>Zertifikate werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change a copy: framer-desk profiles duplicate {name} NEW</source>
        <translation>Eine Kopie ändern: framer-desk profiles duplicate {name} NEU</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it in the provider&apos;s developer pages, if it has any.</source>
        <translation>Auf den Entwicklerseiten des Anbieters ändern, falls er welche hat.</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt ändern</translation>
    </message>
    <message>
        <source>Change the secret of {name}?</source>
        <translation>Das Geheimnis von {name} ändern?</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>Geheimnis ändern…</translation>
    </message>
    <message>
        <source>Change who may read and write it, or set FRAMER_DESK_HOME to another folder.</source>
        <translation>Ändern, wer sie lesen und schreiben darf, oder FRAMER_DESK_HOME auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
        <source>Change {thing}</source>
        <translation>{thing} ändern</translation>
    </message>
    <message>
        <source>Changed {name}.</source>
        <translation>{name} wurde geändert.</translation>
    </message>
    <message>
        <source>Changing the secret</source>
        <translation>Geheimnis wird geändert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check --env-file or {variable}.</source>
        <translation>--env-file oder {variable} prüfen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check client_id and the client secret; create one in the provider&apos;s developer pages if there is none.</source>
        <translation>client_id und das Client-Geheimnis prüfen; wenn es keines gibt, auf den Entwicklerseiten des Anbieters eines anlegen.</translation>
    </message>
    <message>
        <source>Check device_authorization_endpoint, and report it to the provider.</source>
        <translation>device_authorization_endpoint prüfen und dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Die Schreibweise prüfen oder den ganzen Pfad angeben.</translation>
    </message>
    <message>
        <source>Check jwks_uri, and report it to the provider.</source>
        <translation>jwks_uri prüfen und dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Check openapi_url of this connection.</source>
        <translation>openapi_url dieser Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check private_key_file, assertion_subject and assertion_audience, and this computer&apos;s clock.</source>
        <translation>private_key_file, assertion_subject und assertion_audience sowie die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Check signature, audience, nonce</source>
        <translation>Signatur, Audience und Nonce prüfen</translation>
    </message>
    <message>
        <source>Check that a desktop is running, or use another kind of export.</source>
        <translation>Prüfen, ob ein Desktop läuft, oder anders exportieren.</translation>
    </message>
    <message>
        <source>Check that it is a program, or a script that starts with #!.</source>
        <translation>Prüfen, ob es ein Programm ist oder ein Skript, das mit #! beginnt.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and that it is for this app.</source>
        <translation>Prüfen, ob es ganz kopiert wurde und für diese App ist.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Prüfen, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check that the address starts with https:// and leads to a web server; it may ask for client_cert.</source>
        <translation>Prüfen, ob die Adresse mit https:// beginnt und zu einem Webserver führt; vielleicht verlangt er client_cert.</translation>
    </message>
    <message>
        <source>Check that the network address 127.0.0.1 works here, then try again.</source>
        <translation>Prüfen, ob die Netzwerkadresse 127.0.0.1 hier funktioniert, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network works.</source>
        <translation>Prüfen, ob der Server läuft und das Netzwerk funktioniert.</translation>
    </message>
    <message>
        <source>Check the address, or give the sign-in server with --issuer.</source>
        <translation>Die Adresse prüfen oder den Anmeldeserver mit --issuer angeben.</translation>
    </message>
    <message>
        <source>Check the address, or set authorization_endpoint and token_endpoint by hand.</source>
        <translation>Die Adresse prüfen oder authorization_endpoint und token_endpoint von Hand setzen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the address; it may lead to a web page.</source>
        <translation>Die Adresse prüfen; vielleicht führt sie zu einer Webseite.</translation>
    </message>
    <message>
        <source>Check the address; the provider&apos;s documentation names it.</source>
        <translation>Die Adresse prüfen; die Dokumentation des Anbieters nennt sie.</translation>
    </message>
    <message>
        <source>Check the authorization endpoint of this connection.</source>
        <translation>Den Authorization-Endpunkt dieser Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the client ID and the redirect address at the provider.</source>
        <translation>Client-ID und Weiterleitungsadresse beim Anbieter prüfen.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s fields against the provider&apos;s documentation.</source>
        <translation>Die Felder der Verbindung mit der Dokumentation des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s resource.</source>
        <translation>resource der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the details</source>
        <translation>Die Einzelheiten prüfen</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the network, or framer-desk profiles check {name}</source>
        <translation>Das Netzwerk prüfen oder framer-desk profiles check {name}</translation>
    </message>
    <message>
        <source>Check the path after @.</source>
        <translation>Den Pfad nach @ prüfen.</translation>
    </message>
    <message>
        <source>Check the path after the &lt; in the request.</source>
        <translation>Den Pfad nach &lt; in der Anfrage prüfen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check the path. For a plain request use framer-desk call.</source>
        <translation>Den Pfad prüfen. Für eine einfache Anfrage framer-desk call benutzen.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, or HTTPS_PROXY in the environment.</source>
        <translation>Den Proxy dieser Verbindung oder HTTPS_PROXY in der Umgebung prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that you are online.</source>
        <translation>Die Schreibweise der Adresse und die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Das Token prüfen</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then sign in again. If it comes back, tell the provider.</source>
        <translation>Die Uhr dieses Computers prüfen und neu anmelden. Wenn es wieder auftritt, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it comes back, turn dpop off for this connection.</source>
        <translation>Die Uhr dieses Computers prüfen. Wenn es wieder auftritt, dpop für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Check token_endpoint, and report it to the provider.</source>
        <translation>token_endpoint prüfen und dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Check update_feed, or empty it to ask nobody.</source>
        <translation>update_feed prüfen oder leeren, um niemanden zu fragen.</translation>
    </message>
    <message>
        <source>Check update_key. If it is right, somebody else wrote that: don&apos;t install it.</source>
        <translation>update_key prüfen. Stimmt er, hat das jemand anderes geschrieben: nicht installieren.</translation>
    </message>
    <message>
        <source>Check {setting}. An endpoint that redirects would give your code to another place.</source>
        <translation>{setting} prüfen. Ein Endpunkt, der weiterleitet, gäbe den Code an eine andere Stelle.</translation>
    </message>
    <message>
        <source>Check {setting}; it may lead to a web page.</source>
        <translation>{setting} prüfen; vielleicht führt es zu einer Webseite.</translation>
    </message>
    <message>
        <source>Checked the token</source>
        <translation>Token geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation>Prüfungen der Antwort</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a Bruno folder…</source>
        <translation>Bruno-Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a description</source>
        <translation>Eine Beschreibung wählen</translation>
    </message>
    <message>
        <source>Choose a description…</source>
        <translation>Eine Beschreibung wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder of .http files</source>
        <translation>Einen Ordner mit .http-Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a request without it, or send it from the console.</source>
        <translation>Eine Anfrage ohne ihn wählen oder sie aus der Konsole senden.</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Einen Wert wählen</translation>
    </message>
    <message>
        <source>Choose an operation, then send it.</source>
        <translation>Eine Operation wählen, dann senden.</translation>
    </message>
    <message>
        <source>Choose another file for the body.</source>
        <translation>Eine andere Datei für den Body wählen.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose another name with -o.</source>
        <translation>Mit -o einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first: framer-desk profiles remove {name}</source>
        <translation>Einen anderen Namen wählen oder die alte zuerst entfernen: framer-desk profiles remove {name}</translation>
    </message>
    <message>
        <source>Choose another name, or this one, with -o FILE.</source>
        <translation>Mit -o DATEI einen anderen Namen wählen, oder diesen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose another request, or send this one with: framer-desk run</source>
        <translation>Eine andere Anfrage wählen oder diese senden mit: framer-desk run</translation>
    </message>
    <message>
        <source>Choose one of the values that a parameter may have</source>
        <translation>Einen der Werte wählen, die ein Parameter haben darf</translation>
    </message>
    <message>
        <source>Choose one with --name.</source>
        <translation>Mit --name eine wählen.</translation>
    </message>
    <message>
        <source>Choose one: --issuer {issuer}</source>
        <translation>Einen wählen: --issuer {issuer}</translation>
    </message>
    <message>
        <source>Choose one: framer-desk profiles edit {name} --set issuer={issuer}</source>
        <translation>Einen wählen: framer-desk profiles edit {name} --set issuer={issuer}</translation>
    </message>
    <message>
        <source>Choose the API&apos;s description…</source>
        <translation>Die Beschreibung der API wählen…</translation>
    </message>
    <message>
        <source>Choose the environment…</source>
        <translation>Die Umgebung wählen…</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Wählen, was importiert wird</translation>
    </message>
    <message>
        <source>Choose where to keep them</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear now…</source>
        <translation>Jetzt leeren…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the address</source>
        <translation>Adresse leeren</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client ID is known</source>
        <translation>Client-ID ist bekannt</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate (PEM file with certificate and key)</source>
        <translation>Client-Zertifikat (PEM-Datei mit Zertifikat und Schlüssel)</translation>
    </message>
    <message>
        <source>Client document</source>
        <translation>Client-Dokument</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client secret variable</source>
        <translation>Variable des Client-Geheimnisses</translation>
    </message>
    <message>
        <source>Client secret: environment variable {name}.</source>
        <translation>Client-Geheimnis: Umgebungsvariable {name}.</translation>
    </message>
    <message>
        <source>Client secrets and API keys that get old.</source>
        <translation>Client-Geheimnisse und API-Schlüssel, die alt werden.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock differs by {count} s</source>
        <translation>Uhr weicht um {count} s ab</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close that program, or use a free port: set the redirect address to {uri}.</source>
        <translation>Jenes Programm beenden oder einen freien Port nehmen: die Weiterleitungsadresse auf {uri} setzen.</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <source>Close the tab; Ctrl Shift T opens it again</source>
        <translation>Den Tab schließen; Strg Umschalt T öffnet ihn wieder</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>Rechts davon schließen</translation>
    </message>
    <message>
        <source>Closed: {code} {reason}</source>
        <translation>Geschlossen: {code} {reason}</translation>
    </message>
    <message>
        <source>Closing the window then leaves Framer Desk running behind it.</source>
        <translation>Beim Schließen des Fensters läuft Framer Desk dann dahinter weiter.</translation>
    </message>
    <message>
        <source>Code for one request</source>
        <translation>Code für eine Anfrage</translation>
    </message>
    <message>
        <source>Code protected by PKCE</source>
        <translation>Code durch PKCE geschützt</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Codes, tokens, verifiers and client secrets are replaced before they are stored. What you see here is all that is kept, and it is deleted after 7 days.</source>
        <translation>Codes, Tokens, Verifier und Client-Geheimnisse werden ersetzt, bevor etwas gespeichert wird. Was hier steht, ist alles, was behalten wird, und wird nach 7 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command palette: everything by its name</source>
        <translation>Befehlspalette: alles über seinen Namen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare with {answer}</source>
        <translation>Mit {answer} vergleichen</translation>
    </message>
    <message>
        <source>Compared with the answer of {when}: lines added **{added}**, removed **{removed}**.</source>
        <translation>Verglichen mit der Antwort von {when}: **{added}** Zeilen dazu, **{removed}** weg.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Neu verbinden.</translation>
    </message>
    <message>
        <source>Connect any API</source>
        <translation>Beliebige API verbinden</translation>
    </message>
    <message>
        <source>Connect, then write a message below. What comes is listed here.</source>
        <translation>Verbinden, dann unten eine Nachricht schreiben. Was kommt, steht hier.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected. Ctrl-D ends.</source>
        <translation>Verbunden. Strg-D beendet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections (*.toml)</source>
        <translation>Verbindungen (*.toml)</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Continue in your browser. Ctrl-C cancels.</source>
        <translation>Weiter geht es im Browser. Strg-C bricht ab.</translation>
    </message>
    <message>
        <source>Continues in {length}</source>
        <translation>Geht weiter in {length}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied the access token. It is taken out again in {seconds} s, or with Ctrl-C.</source>
        <translation>Das Access-Token wurde kopiert. Nach {seconds} s oder mit Strg-C wird es wieder entfernt.</translation>
    </message>
    <message>
        <source>Copied two lines for a notebook; with --include-token the token itself.</source>
        <translation>Zwei Zeilen für ein Notebook wurden kopiert; mit --include-token das Token selbst.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. Clears in {n} s</source>
        <translation>Kopiert. Wird in {n} s geleert</translation>
    </message>
    <message>
        <source>Copied. Clears in {seconds} s.</source>
        <translation>Kopiert. Wird in {seconds} s geleert.</translation>
    </message>
    <message>
        <source>Copied. In another request it stands for this value of the latest answer to **{name}**.</source>
        <translation>Kopiert. In einer anderen Anfrage steht es für diesen Wert der letzten Antwort auf **{name}**.</translation>
    </message>
    <message>
        <source>Copies the token. Clears after 30 s.</source>
        <translation>Kopiert das Token. Wird nach 30 s geleert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy it without the file, and name the file in the code.</source>
        <translation>Ohne die Datei kopieren und die Datei im Code nennen.</translation>
    </message>
    <message>
        <source>Copy its client ID here: framer-desk profiles edit {name} --set client_id=ID</source>
        <translation>Die Client-ID hierher kopieren: framer-desk profiles edit {name} --set client_id=ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the link and open it in any browser on this computer</source>
        <translation>Den Link kopieren und in einem Browser auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>Copy the link and paste it into any browser on this computer. If the page says “redirect mismatch”, add `{address}` to the app&apos;s allowed redirects.</source>
        <translation>Den Link kopieren und in einen Browser auf diesem Computer einfügen. Sagt die Seite „redirect mismatch“, `{address}` zu den erlaubten Weiterleitungen der App hinzufügen.</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer. This window updates by itself.</source>
        <translation>Den Link in einen Browser auf diesem Computer kopieren. Dieses Fenster aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>Copy the link, and paste it into a private window yourself.</source>
        <translation>Den Link kopieren und selbst in ein privates Fenster einfügen.</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Weiterleitungsadresse kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>Die Anfrage als curl kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Correct it or move it elsewhere. Nothing was written.</source>
        <translation>Berichtigen oder woandershin verschieben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Correct that line, or delete the file to start with the defaults.</source>
        <translation>Diese Zeile berichtigen oder die Datei löschen, um mit den Voreinstellungen zu beginnen.</translation>
    </message>
    <message>
        <source>Could not check. {reason}</source>
        <translation>Konnte nicht geprüft werden. {reason}</translation>
    </message>
    <message>
        <source>Could not check: the server&apos;s keys are not known.</source>
        <translation>Konnte nicht geprüft werden: Die Schlüssel des Servers sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Could not check: {reason}</source>
        <translation>Konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>Could not reach {host}. Nothing answered at that address.</source>
        <translation>{host} ist nicht erreichbar. Unter dieser Adresse hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>Create a client ID in the provider&apos;s developer pages, then paste it.</source>
        <translation>Auf den Entwicklerseiten des Anbieters eine Client-ID anlegen und hier einfügen.</translation>
    </message>
    <message>
        <source>DOCUMENTATION</source>
        <translation>DOKUMENTATION</translation>
    </message>
    <message>
        <source>DPoP: a copied token will not work elsewhere</source>
        <translation>DPoP: Ein kopiertes Token funktioniert anderswo nicht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decoded on this computer. The token is never sent to a website to be read.</source>
        <translation>Auf diesem Computer entschlüsselt. Das Token wird nie an eine Website gesendet, um es zu lesen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it with your file manager. Nothing was removed.</source>
        <translation>Mit dem Dateimanager löschen. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Delete the environment {name}?</source>
        <translation>Die Umgebung {name} löschen?</translation>
    </message>
    <message>
        <source>Delete the old secret in the provider&apos;s developer pages, if it is still there.</source>
        <translation>Das alte Geheimnis auf den Entwicklerseiten des Anbieters löschen, falls es noch da ist.</translation>
    </message>
    <message>
        <source>Delete the old secret in the provider&apos;s developer pages, if it is still there: {page}</source>
        <translation>Das alte Geheimnis auf den Entwicklerseiten des Anbieters löschen, falls es noch da ist: {page}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>{thing} löschen</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>Deprecated: {date}.</source>
        <translation>Veraltet: {date}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description was read</source>
        <translation>Beschreibung gelesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Einzelheiten von {name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <translation>War {nearest} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>War {near} gemeint?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differs from the API description in 1 place</source>
        <translation>Weicht an 1 Stelle von der API-Beschreibung ab</translation>
    </message>
    <message>
        <source>Differs from the API description in {count} places</source>
        <translation>Weicht an {count} Stellen von der API-Beschreibung ab</translation>
    </message>
    <message>
        <source>Directly from the sign-in server</source>
        <translation>Direkt vom Anmeldeserver</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Do not rely on this token. Failed: {names}.</source>
        <translation>Diesem Token nicht trauen. Nicht bestanden: {names}.</translation>
    </message>
    <message>
        <source>Do you know its sign-in server? The documentation calls it issuer.</source>
        <translation>Ist der Anmeldeserver bekannt? Die Dokumentation nennt ihn Issuer.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>Each request proves that it holds the key (DPoP).</source>
        <translation>Jede Anfrage beweist, dass sie den Schlüssel hat (DPoP).</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Earlier sign-ins</source>
        <translation>Frühere Anmeldungen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Edit environments and secrets…</source>
        <translation>Umgebungen und Geheimnisse bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Die Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Empty: no body is sent.</source>
        <translation>Leer: Es wird kein Body gesendet.</translation>
    </message>
    <message>
        <source>Empty: the query has no variables.</source>
        <translation>Leer: Die Query hat keine Variablen.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>End that process, then try again.</source>
        <translation>Jenen Prozess beenden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>End the sandbox after</source>
        <translation>Sandbox beenden nach</translation>
    </message>
    <message>
        <source>Ending all sign-ins</source>
        <translation>Alle Anmeldungen werden beendet</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Ends this sign-in everywhere</source>
        <translation>Beendet diese Anmeldung überall</translation>
    </message>
    <message>
        <source>Ends your sign-ins and removes all that Framer Desk keeps on this computer.</source>
        <translation>Beendet die Anmeldungen und entfernt alles, was Framer Desk auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter OAuth details instead</source>
        <translation>Stattdessen OAuth-Angaben eintragen</translation>
    </message>
    <message>
        <source>Enter a client ID</source>
        <translation>Eine Client-ID eintragen</translation>
    </message>
    <message>
        <source>Enter a code on another device instead</source>
        <translation>Stattdessen auf einem anderen Gerät einen Code eingeben</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Enter these from your Framer developer console, or paste an address to look them up.</source>
        <translation>Diese Angaben aus der Framer-Entwicklerkonsole eintragen oder eine Adresse einfügen, um sie nachzuschlagen.</translation>
    </message>
    <message>
        <source>Enter this code in a browser</source>
        <translation>Diesen Code in einem Browser eingeben</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Environment variable that holds an API key</source>
        <translation>Umgebungsvariable mit einem API-Schlüssel</translation>
    </message>
    <message>
        <source>Environment variable that holds the client secret</source>
        <translation>Umgebungsvariable mit dem Client-Geheimnis</translation>
    </message>
    <message>
        <source>Environment variable with the key. Else it is kept in the vault.</source>
        <translation>Umgebungsvariable mit dem Schlüssel. Sonst liegt er im Tresor.</translation>
    </message>
    <message>
        <source>Environment {name}</source>
        <translation>Umgebung {name}</translation>
    </message>
    <message>
        <source>Environment {name}: production</source>
        <translation>Umgebung {name}: Produktion</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Environments and secrets…</source>
        <translation>Umgebungen und Geheimnisse…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Erase everything? [y/N] </source>
        <translation>Alles löschen? [j/N] </translation>
    </message>
    <message>
        <source>Erased. Nothing of Framer Desk is left on this computer but the program itself.</source>
        <translation>Gelöscht. Von Framer Desk ist auf diesem Computer nur noch das Programm selbst.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every request that was sent</source>
        <translation>Jede gesendete Anfrage</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Everything that was asked for was granted</source>
        <translation>Alles Angeforderte wurde erteilt</translation>
    </message>
    <message>
        <source>Everything, for a bug report</source>
        <translation>Alles, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Exactly {issuer}</source>
        <translation>Genau {issuer}</translation>
    </message>
    <message>
        <source>Exchange an assertion</source>
        <translation>Eine Assertion eintauschen</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>Den Code gegen Tokens tauschen</translation>
    </message>
    <message>
        <source>Exchange the one-time code</source>
        <translation>Den Einmal-Code eintauschen</translation>
    </message>
    <message>
        <source>Exchanged the one-time code</source>
        <translation>Einmal-Code eingetauscht</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired tokens in use</source>
        <translation>Abgelaufene Tokens in Gebrauch</translation>
    </message>
    <message>
        <source>Expired {time}</source>
        <translation>Abgelaufen {time}</translation>
    </message>
    <message>
        <source>Expired {time} ago.</source>
        <translation>Vor {time} abgelaufen.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Expiry and the permissions it carries</source>
        <translation>Ablauf und die enthaltenen Berechtigungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export settings file</source>
        <translation>Einstellungsdatei exportieren</translation>
    </message>
    <message>
        <source>Extra authority</source>
        <translation>Zusätzliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Extra certificate authority (PEM file)</source>
        <translation>Zusätzliche Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>FULL AGAIN</source>
        <translation>WIEDER VOLL</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fair, {n} things to fix</source>
        <translation>Mäßig, {n} Dinge zu beheben</translation>
    </message>
    <message>
        <source>Far more requests than usual</source>
        <translation>Weit mehr Anfragen als gewöhnlich</translation>
    </message>
    <message>
        <source>Fastest {fastest}, median {median}, slowest {slowest}</source>
        <translation>Schnellste {fastest}, mittlere {median}, langsamste {slowest}</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Fetch the public keys</source>
        <translation>Die öffentlichen Schlüssel holen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Fewer is safer. Not every server can give less.</source>
        <translation>Weniger ist sicherer. Nicht jeder Server kann weniger geben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File with a passphrase</source>
        <translation>Datei mit Passphrase</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Einzelheiten ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the details myself</source>
        <translation>Einzelheiten selbst ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the details yourself; the provider&apos;s documentation names it.</source>
        <translation>Die Einzelheiten selbst ausfüllen; die Dokumentation des Anbieters nennt sie.</translation>
    </message>
    <message>
        <source>Fill it in under Params.</source>
        <translation>Unter Params ausfüllen.</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>Schon ausgefüllt</translation>
    </message>
    <message>
        <source>Filter the answer with a JSONPath</source>
        <translation>Die Antwort mit einem JSONPath filtern</translation>
    </message>
    <message>
        <source>Filter, e.g. $.data[*].name</source>
        <translation>Filter, z. B. $.data[*].name</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Anfrage suchen</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>Gespeicherte Anfrage suchen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>In der Antwort suchen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find its sign-in server</source>
        <translation>Den Anmeldeserver finden</translation>
    </message>
    <message>
        <source>Find out how this app gets a client ID</source>
        <translation>Herausfinden, wie diese App eine Client-ID bekommt</translation>
    </message>
    <message>
        <source>Finish the sign-in in the tab that Framer Desk opened.</source>
        <translation>Die Anmeldung in dem Tab abschließen, den Framer Desk geöffnet hat.</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Anmeldung wird abgeschlossen</translation>
    </message>
    <message>
        <source>First call with the token</source>
        <translation>Erster Aufruf mit dem Token</translation>
    </message>
    <message>
        <source>First connection; Alt 2 the second, and so on</source>
        <translation>Erste Verbindung; Alt 2 die zweite und so weiter</translation>
    </message>
    <message>
        <source>First {count} values</source>
        <translation>Die ersten {count} Werte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Follow the link to sign in. The cell goes on by itself.</source>
        <translation>Dem Link folgen, um sich anzumelden. Die Zelle läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Follows your computer unless you choose.</source>
        <translation>Folgt dem Computer, wenn nichts gewählt ist.</translation>
    </message>
    <message>
        <source>Follows your computer. Turns off all movement here.</source>
        <translation>Folgt dem Computer. Schaltet hier alle Bewegung ab.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a shell or a program</source>
        <translation>Für eine Shell oder ein Programm</translation>
    </message>
    <message>
        <source>For example {one} or {two}</source>
        <translation>Zum Beispiel {one} oder {two}</translation>
    </message>
    <message>
        <source>For this API</source>
        <translation>Für diese API</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget requests after</source>
        <translation>Anfragen vergessen nach</translation>
    </message>
    <message>
        <source>Forget the activity of every connection?</source>
        <translation>Die Aktivität aller Verbindungen vergessen?</translation>
    </message>
    <message>
        <source>Forget the requests of every connection?</source>
        <translation>Die Anfragen aller Verbindungen vergessen?</translation>
    </message>
    <message>
        <source>Forget the secret {name}?</source>
        <translation>Das Geheimnis {name} vergessen?</translation>
    </message>
    <message>
        <source>Forget these requests?</source>
        <translation>Diese Anfragen vergessen?</translation>
    </message>
    <message>
        <source>Forget this activity?</source>
        <translation>Diese Aktivität vergessen?</translation>
    </message>
    <message>
        <source>Forgot 1 request.</source>
        <translation>1 Anfrage wurde vergessen.</translation>
    </message>
    <message>
        <source>Forgot what the API of {name} said of limits.</source>
        <translation>Was die API von {name} über Limits sagte, wurde vergessen.</translation>
    </message>
    <message>
        <source>Forgot {count} requests.</source>
        <translation>{count} Anfragen wurden vergessen.</translation>
    </message>
    <message>
        <source>Forgotten here, but not ended at the server: {reason}</source>
        <translation>Hier vergessen, aber am Server nicht beendet: {reason}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formular mit Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found 1 secret in clear, in {where} of {all} files.</source>
        <translation>1 Geheimnis im Klartext gefunden, in {where} von {all} Dateien.</translation>
    </message>
    <message>
        <source>Found its sign-in server</source>
        <translation>Anmeldeserver gefunden</translation>
    </message>
    <message>
        <source>Found {count} secrets in clear, in {where} of {all} files.</source>
        <translation>{count} Geheimnisse im Klartext gefunden, in {where} von {all} Dateien.</translation>
    </message>
    <message>
        <source>Found {when}</source>
        <translation>Gefunden {when}</translation>
    </message>
    <message>
        <source>Framer AI</source>
        <translation>Framer AI</translation>
    </message>
    <message>
        <source>Framer Desk</source>
        <translation>Framer Desk</translation>
    </message>
    <message>
        <source>Framer Desk can&apos;t open {path}.</source>
        <translation>Framer Desk kann {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>Framer Desk could not open a place on this computer for the browser&apos;s answer.</source>
        <translation>Framer Desk konnte auf diesem Computer keine Stelle für die Antwort des Browsers öffnen.</translation>
    </message>
    <message>
        <source>Framer Desk does not know it</source>
        <translation>Framer Desk kennt es nicht</translation>
    </message>
    <message>
        <source>Framer Desk is open already. Its window was brought forward.</source>
        <translation>Framer Desk ist schon offen. Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Framer Desk is still waiting for the right answer.</source>
        <translation>Framer Desk wartet noch auf die richtige Antwort.</translation>
    </message>
    <message>
        <source>Framer Desk renewed it once and the answer was the same.</source>
        <translation>Framer Desk hat es einmal erneuert, und die Antwort war dieselbe.</translation>
    </message>
    <message>
        <source>Framer Desk stopped before the sign-in was done. Go back to Framer Desk to start again.</source>
        <translation>Framer Desk hat aufgehört, bevor die Anmeldung fertig war. In Framer Desk neu beginnen.</translation>
    </message>
    <message>
        <source>Framer Desk {version}</source>
        <translation>Framer Desk {version}</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was changed.</source>
        <translation>Platz schaffen und noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a Postman, Insomnia or Bruno collection, an HAR or OpenAPI file, or a curl command. Credentials are left behind; a variable stands in their place.</source>
        <translation>Aus einer Sammlung von Postman, Insomnia oder Bruno, einer HAR- oder OpenAPI-Datei oder einem curl-Befehl. Zugangsdaten bleiben zurück; eine Variable steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>From now on changes are told.</source>
        <translation>Von jetzt an werden Änderungen gemeldet.</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Aus der Umgebung dieses Programms</translation>
    </message>
    <message>
        <source>From the provider&apos;s developer pages</source>
        <translation>Von den Entwicklerseiten des Anbieters</translation>
    </message>
    <message>
        <source>From {count} on</source>
        <translation>Ab {count}</translation>
    </message>
    <message>
        <source>Further origins that may receive the token, space separated</source>
        <translation>Weitere Ursprünge, die das Token bekommen dürfen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>GET /v1/projects answered {status}</source>
        <translation>GET /v1/projects hat {status} geantwortet</translation>
    </message>
    <message>
        <source>GET, POST, ...</source>
        <translation>GET, POST, …</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Get a client ID</source>
        <translation>Eine Client-ID bekommen</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Einen Code holen</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Ein Token holen</translation>
    </message>
    <message>
        <source>Get a token for this app</source>
        <translation>Ein Token für diese App holen</translation>
    </message>
    <message>
        <source>Get an initial access token there, then: framer-desk register PROFILE --token-stdin</source>
        <translation>Dort ein Initial-Access-Token holen, dann: framer-desk register PROFIL --token-stdin</translation>
    </message>
    <message>
        <source>Gets the next access token, without you having to sign in.</source>
        <translation>Holt das nächste Access Token, ohne dass eine neue Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Getting ready to sign in</source>
        <translation>Anmeldung wird vorbereitet</translation>
    </message>
    <message>
        <source>Git itself asks with lines such as: host=git.example.com</source>
        <translation>Git selbst fragt mit Zeilen wie: host=git.example.com</translation>
    </message>
    <message>
        <source>Give --issuer URL, --api URL, or --set token_endpoint=URL and --set authorization_endpoint=URL.</source>
        <translation>--issuer URL, --api URL oder --set token_endpoint=URL und --set authorization_endpoint=URL angeben.</translation>
    </message>
    <message>
        <source>Give --set FIELD=VALUE or --unset FIELD; framer-desk profiles fields lists them.</source>
        <translation>--set FELD=WERT oder --unset FELD angeben; framer-desk profiles fields listet sie auf.</translation>
    </message>
    <message>
        <source>Give FIELD=VALUE with one of {names}.</source>
        <translation>FELD=WERT mit einem von {names} angeben.</translation>
    </message>
    <message>
        <source>Give OpenAPI 3 or Swagger 2.0 documents, in JSON or YAML.</source>
        <translation>OpenAPI-3- oder Swagger-2.0-Dokumente angeben, in JSON oder YAML.</translation>
    </message>
    <message>
        <source>Give a curl command, a Postman, Insomnia or Bruno collection, an HAR or an OpenAPI document.</source>
        <translation>Einen curl-Befehl, eine Sammlung von Postman, Insomnia oder Bruno, ein HAR- oder OpenAPI-Dokument angeben.</translation>
    </message>
    <message>
        <source>Give an OpenAPI 3 or Swagger 2.0 document, in JSON or YAML.</source>
        <translation>Ein OpenAPI-3- oder Swagger-2.0-Dokument angeben, in JSON oder YAML.</translation>
    </message>
    <message>
        <source>Give it a value in an environment: the button with the globe, beside Send. Or correct its name.</source>
        <translation>Einen Wert in einer Umgebung geben: der Knopf mit dem Globus neben Senden. Oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>Give it a value…</source>
        <translation>Einen Wert geben…</translation>
    </message>
    <message>
        <source>Give it in http-client.env.json, and choose the environment with --env.</source>
        <translation>In http-client.env.json angeben und die Umgebung mit --env wählen.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>Give the provider the public half of a new key, then enter it where the connection is edited.</source>
        <translation>Dem Anbieter die öffentliche Hälfte eines neuen Schlüssels geben, dann den Schlüssel beim Bearbeiten der Verbindung eintragen.</translation>
    </message>
    <message>
        <source>Give the provider the public half of a new key, then: framer-desk profiles edit {name} --key-stdin</source>
        <translation>Dem Anbieter die öffentliche Hälfte eines neuen Schlüssels geben, dann: framer-desk profiles edit {name} --key-stdin</translation>
    </message>
    <message>
        <source>Give the sign-in server, or both of its endpoints.</source>
        <translation>Den Anmeldeserver oder seine beiden Endpunkte angeben.</translation>
    </message>
    <message>
        <source>Give the whole address, or set api_base_url for the connection.</source>
        <translation>Die ganze Adresse angeben oder api_base_url für die Verbindung setzen.</translation>
    </message>
    <message>
        <source>Go back to Framer Desk to see what can be done.</source>
        <translation>Framer Desk zeigt, was getan werden kann.</translation>
    </message>
    <message>
        <source>Go back to Framer Desk. You can close this tab.</source>
        <translation>Zurück zu Framer Desk. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Go by the connection</source>
        <translation>Nach der Verbindung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Goes to the API with each request. It says what you may do.</source>
        <translation>Geht mit jeder Anfrage zur API. Es sagt, was erlaubt ist.</translation>
    </message>
    <message>
        <source>Good in everything that was checked</source>
        <translation>Gut in allem, was geprüft wurde</translation>
    </message>
    <message>
        <source>Good, one thing to fix</source>
        <translation>Gut, eine Sache zu beheben</translation>
    </message>
    <message>
        <source>Good, {n} things to fix</source>
        <translation>Gut, {n} Dinge zu beheben</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>Code erhalten</translation>
    </message>
    <message>
        <source>Grade {letter}</source>
        <translation>Note {letter}</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL-Query</translation>
    </message>
    <message>
        <source>Groups your account is in.</source>
        <translation>Gruppen, in denen das Konto ist.</translation>
    </message>
    <message>
        <source>HAR archive</source>
        <translation>HAR-Archiv</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2 where offered</source>
        <translation>HTTP/2, wo angeboten</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Header und Claims</translation>
    </message>
    <message>
        <source>Header and claims as JSON</source>
        <translation>Header und Claims als JSON</translation>
    </message>
    <message>
        <source>Header that carries the API key; Authorization unless set</source>
        <translation>Headerfeld, das den API-Schlüssel trägt; Authorization, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide earlier</source>
        <translation>Frühere ausblenden</translation>
    </message>
    <message>
        <source>Hide now ({n})</source>
        <translation>Jetzt verbergen ({n})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of tokens</source>
        <translation>Verlauf der Tokens</translation>
    </message>
    <message>
        <source>History, logs and other pages can read it there.</source>
        <translation>Verlauf, Protokolle und andere Seiten können es dort lesen.</translation>
    </message>
    <message>
        <source>Holds an access token that works until {time}. Keep it to yourself.</source>
        <translation>Enthält ein Access-Token, das bis {time} gilt. Nicht weitergeben.</translation>
    </message>
    <message>
        <source>Holds no token: {command} runs a program with a fresh one.</source>
        <translation>Enthält kein Token: {command} startet ein Programm mit einem frischen.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>How it was signed. A public key can check it.</source>
        <translation>Wie es signiert ist. Ein öffentlicher Schlüssel kann es prüfen.</translation>
    </message>
    <message>
        <source>How it was signed. Only the server can check it.</source>
        <translation>Wie es signiert ist. Nur der Server kann es prüfen.</translation>
    </message>
    <message>
        <source>How long a sign-in waits for your answer.</source>
        <translation>Wie lange eine Anmeldung auf die Antwort wartet.</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Wie viel es sagt</translation>
    </message>
    <message>
        <source>How often it is sent</source>
        <translation>Wie oft gesendet wird</translation>
    </message>
    <message>
        <source>How strictly you were signed in.</source>
        <translation>Wie streng die Anmeldung war.</translation>
    </message>
    <message>
        <source>How this app proves itself</source>
        <translation>Wie diese App sich ausweist</translation>
    </message>
    <message>
        <source>How this app proves itself: none, client_secret_basic, ...</source>
        <translation>Wie diese App sich ausweist: none, client_secret_basic, …</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>How you proved who you are.</source>
        <translation>Womit die Identität nachgewiesen wurde.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation>Symbol neben der Uhr</translation>
    </message>
    <message>
        <source>If it insists on a port, write http://127.0.0.1:8765/callback there, and set redirect_uri to the same.</source>
        <translation>Verlangt er einen Port, dort http://127.0.0.1:8765/callback eintragen und redirect_uri auf dasselbe setzen.</translation>
    </message>
    <message>
        <source>If it leaks, it goes on working and nobody notices.</source>
        <translation>Gelangt es nach außen, funktioniert es weiter, und niemand merkt es.</translation>
    </message>
    <message>
        <source>If it was you: framer-desk alerts --mine ID. If it was somebody else, this revokes the tokens, changes the secret and signs in again: framer-desk rotate PROFILE --leaked</source>
        <translation>War es gewollt: framer-desk alerts --mine ID. War es jemand anderes, widerruft das die Tokens, ändert das Geheimnis und meldet neu an: framer-desk rotate PROFIL --leaked</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, set ca_file to its certificate authority.</source>
        <translation>Ist das der eigene Server einer Firma, ca_file auf deren Zertifizierungsstelle setzen.</translation>
    </message>
    <message>
        <source>If you meant that server, use its address as the issuer.</source>
        <translation>Wenn jener Server gemeint war, seine Adresse als Issuer verwenden.</translation>
    </message>
    <message>
        <source>If {issuer} is the one: framer-desk profiles edit {name} --set issuer={issuer}</source>
        <translation>Wenn {issuer} der richtige ist: framer-desk profiles edit {name} --set issuer={issuer}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a settings file</source>
        <translation>Einstellungsdatei importieren</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>Anfragen importieren…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In a browser on any device, open this page:</source>
        <translation>In einem Browser auf einem beliebigen Gerät diese Seite öffnen:</translation>
    </message>
    <message>
        <source>In a browser on any device, open {page} and enter {code}.</source>
        <translation>In einem Browser auf einem beliebigen Gerät {page} öffnen und {code} eingeben.</translation>
    </message>
    <message>
        <source>In a notebook, connect(&quot;{profile}&quot;) works.</source>
        <translation>In einem Notebook funktioniert connect(&quot;{profile}&quot;).</translation>
    </message>
    <message>
        <source>In the API and at its server</source>
        <translation>In der API und an ihrem Server</translation>
    </message>
    <message>
        <source>In the vault of this computer, and nowhere else</source>
        <translation>Im Tresor dieses Computers und nirgends sonst</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>In {path}</translation>
    </message>
    <message>
        <source>Install Framer Desk again.</source>
        <translation>Framer Desk neu installieren.</translation>
    </message>
    <message>
        <source>Install wl-clipboard (Wayland) or xclip (X11), or use another kind of export.</source>
        <translation>wl-clipboard (Wayland) oder xclip (X11) installieren oder anders exportieren.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspektion</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued {at}.</source>
        <translation>Ausgestellt {at}.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>It answered {status}; code and verifier would have gone to another place. Nothing was sent on.</source>
        <translation>Er hat {status} geantwortet; Code und Verifier wären an eine andere Stelle gegangen. Es wurde nichts weitergesendet.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>Es hat nichts geändert.</translation>
    </message>
    <message>
        <source>It could not be renewed.</source>
        <translation>Es konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>It does not reach files that you exported, folders of requests that you chose yourself, and notebooks.</source>
        <translation>Nicht erreicht werden exportierte Dateien, selbst gewählte Ordner mit Anfragen und Notebooks.</translation>
    </message>
    <message>
        <source>It ends: {date}.</source>
        <translation>Ende: {date}.</translation>
    </message>
    <message>
        <source>It gets a fresh one when it runs</source>
        <translation>Es holt sich ein frisches, wenn es läuft</translation>
    </message>
    <message>
        <source>It goes through a proxy or certificate authority of its own: {names}</source>
        <translation>Es geht durch einen eigenen Proxy oder eine eigene Zertifizierungsstelle: {names}</translation>
    </message>
    <message>
        <source>It has to be a readable PEM file.</source>
        <translation>Es muss eine lesbare PEM-Datei sein.</translation>
    </message>
    <message>
        <source>It has to be an https address with a path, where you can put a file.</source>
        <translation>Es muss eine https-Adresse mit einem Pfad sein, wo eine Datei abgelegt werden kann.</translation>
    </message>
    <message>
        <source>It has: {known}</source>
        <translation>Es hat: {known}</translation>
    </message>
    <message>
        <source>It has: {names}</source>
        <translation>Es hat: {names}</translation>
    </message>
    <message>
        <source>It introspects no tokens of this kind. framer-desk token checks a JWT by its signature.</source>
        <translation>Er introspiziert solche Tokens nicht. framer-desk token prüft ein JWT an seiner Signatur.</translation>
    </message>
    <message>
        <source>It is deprecated.</source>
        <translation>Sie ist veraltet.</translation>
    </message>
    <message>
        <source>It is kept in the vault of this computer, and sent to {name} alone.</source>
        <translation>Er liegt im Tresor dieses Computers und wird nur an {name} gesendet.</translation>
    </message>
    <message>
        <source>It is made here: {page}</source>
        <translation>Hier wird es angelegt: {page}</translation>
    </message>
    <message>
        <source>It is not replaced, but the server asks for this app&apos;s own proof.</source>
        <translation>Es wird nicht ersetzt, aber der Server verlangt einen eigenen Nachweis dieser App.</translation>
    </message>
    <message>
        <source>It is removed from the vault for good.</source>
        <translation>Es wird endgültig aus dem Tresor entfernt.</translation>
    </message>
    <message>
        <source>It is still in the trash.</source>
        <translation>Es ist noch im Papierkorb.</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>Es ist nach außen gelangt…</translation>
    </message>
    <message>
        <source>It may only answer confidential clients, or the API that the token is for.</source>
        <translation>Vielleicht antwortet er nur vertraulichen Clients oder der API, für die das Token ist.</translation>
    </message>
    <message>
        <source>It names this API, and allows what was asked for.</source>
        <translation>Es nennt diese API und erlaubt, was angefordert wurde.</translation>
    </message>
    <message>
        <source>It names {issuer}, which is the one you asked.</source>
        <translation>Es nennt {issuer}, den gefragten Server.</translation>
    </message>
    <message>
        <source>It names {other}. Asked was {issuer}.</source>
        <translation>Es nennt {other}. Gefragt war {issuer}.</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>Es braucht keine.</translation>
    </message>
    <message>
        <source>It opens connections (.toml) and requests (.http).</source>
        <translation>Es öffnet Verbindungen (.toml) und Anfragen (.http).</translation>
    </message>
    <message>
        <source>It reads the environment: {names}</source>
        <translation>Es liest die Umgebung: {names}</translation>
    </message>
    <message>
        <source>It says itself what it allows</source>
        <translation>Es sagt selbst, was es erlaubt</translation>
    </message>
    <message>
        <source>It says: “{words}”.</source>
        <translation>Er sagt: „{words}“.</translation>
    </message>
    <message>
        <source>It seals the file that holds your tokens. Nobody can restore it.</source>
        <translation>Sie versiegelt die Datei mit den Tokens. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>It stands where {kind} is. Files of requests hold no secrets: it can be kept with your tokens instead, and the file says {variable} in its place.</source>
        <translation>Es steht dort, wo {kind} ist. Dateien mit Anfragen enthalten keine Geheimnisse: Es kann stattdessen bei den Tokens aufbewahrt werden, und die Datei sagt an seiner Stelle {variable}.</translation>
    </message>
    <message>
        <source>It starts with https:// and names a host, as in https://id.example.com.</source>
        <translation>Sie beginnt mit https:// und nennt einen Host, wie https://id.example.com.</translation>
    </message>
    <message>
        <source>It takes {expected}.</source>
        <translation>Es nimmt {expected}.</translation>
    </message>
    <message>
        <source>It was asked three times. Try again later.</source>
        <translation>Es wurde dreimal gefragt. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It was ignored.</source>
        <translation>Es wurde ignoriert.</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>It was typed in, and is kept.</source>
        <translation>Es wurde von Hand eingegeben und wird behalten.</translation>
    </message>
    <message>
        <source>It works once, and only for a short time</source>
        <translation>Er funktioniert einmal und nur kurze Zeit</translation>
    </message>
    <message>
        <source>It works only together with the key of this computer (RFC 9449 section 5).</source>
        <translation>Es funktioniert nur zusammen mit dem Schlüssel dieses Computers (RFC 9449, Abschnitt 5).</translation>
    </message>
    <message>
        <source>Its API answers</source>
        <translation>Ihre API antwortet</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>Ihre API-Beschreibung</translation>
    </message>
    <message>
        <source>Its client</source>
        <translation>Ihr Client</translation>
    </message>
    <message>
        <source>Its description fills in the rest</source>
        <translation>Seine Beschreibung füllt den Rest aus</translation>
    </message>
    <message>
        <source>Its settings, tokens, recorded sign-ins and requests on this computer are removed. Tokens stay valid at the server until they expire, unless you sign out first.</source>
        <translation>Ihre Einstellungen, Tokens, aufgezeichneten Anmeldungen und Anfragen auf diesem Computer werden entfernt. Am Server gelten Tokens bis zu ihrem Ablauf weiter, wenn nicht zuerst abgemeldet wird.</translation>
    </message>
    <message>
        <source>Its sign-in server</source>
        <translation>Ihr Anmeldeserver</translation>
    </message>
    <message>
        <source>Its token may also go to: {hosts}</source>
        <translation>Ihr Token darf auch gehen an: {hosts}</translation>
    </message>
    <message>
        <source>Its tokens were removed from this computer, but not revoked.</source>
        <translation>Ihre Tokens wurden von diesem Computer entfernt, aber nicht widerrufen.</translation>
    </message>
    <message>
        <source>Its tokens, if there are any, are still in the vault: {reason}</source>
        <translation>Ihre Tokens sind, wenn es welche gibt, noch im Tresor: {reason}</translation>
    </message>
    <message>
        <source>Its variables</source>
        <translation>Ihre Variablen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON has no {value}</source>
        <translation>JSON kennt kein {value}</translation>
    </message>
    <message>
        <source>JavaScript, fetch</source>
        <translation>JavaScript, fetch</translation>
    </message>
    <message>
        <source>Jumps of the clock</source>
        <translation>Sprünge der Uhr</translation>
    </message>
    <message>
        <source>JupyterLab ended as soon as it was started.</source>
        <translation>JupyterLab endete gleich nach dem Start.</translation>
    </message>
    <message>
        <source>JupyterLab is not installed here.</source>
        <translation>JupyterLab ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>JupyterLab is starting with {path}.</source>
        <translation>JupyterLab startet mit {path}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a key in the vault…</source>
        <translation>Einen Schlüssel im Tresor aufbewahren…</translation>
    </message>
    <message>
        <source>Keep cookies</source>
        <translation>Cookies behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it as a connection: framer-desk discover {url} --add NAME</source>
        <translation>Als Verbindung behalten: framer-desk discover {url} --add NAME</translation>
    </message>
    <message>
        <source>Keep it with my tokens</source>
        <translation>Bei den Tokens aufbewahren</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep requests for</source>
        <translation>Anfragen aufbewahren für</translation>
    </message>
    <message>
        <source>Keep the API&apos;s cookies until the sign-out, in the vault (RFC 6265)</source>
        <translation>Cookies der API bis zur Abmeldung im Tresor aufbewahren (RFC 6265)</translation>
    </message>
    <message>
        <source>Keep tokens in</source>
        <translation>Tokens aufbewahren in</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>Aufbewahren, was gesendet wurde</translation>
    </message>
    <message>
        <source>Kept in memory until you quit</source>
        <translation>Im Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>Kept in the vault, never in a file. In a request: {name}</source>
        <translation>Im Tresor aufbewahrt, nie in einer Datei. In einer Anfrage: {name}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault</source>
        <translation>Im Tresor dieses Computers</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key, made for it and kept in the vault</source>
        <translation>Schlüssel, dafür gemacht und im Tresor aufbewahrt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.json *.jwk)</source>
        <translation>Schlüssel (*.pem *.key *.json *.jwk)</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>Wissen, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Known are: {known}</source>
        <translation>Bekannt sind: {known}</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>ÜBRIG</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>LIMIT</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave it out of params.</source>
        <translation>Aus params weglassen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>Leave it out. To use another token, add it as its own connection.</source>
        <translation>Weglassen. Für ein anderes Token eine eigene Verbindung anlegen.</translation>
    </message>
    <message>
        <source>Leave it; a connection file of your own with this name would take its place.</source>
        <translation>So lassen; eine eigene Verbindungsdatei dieses Namens tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eines davon weglassen.</translation>
    </message>
    <message>
        <source>Leave out --include-token.</source>
        <translation>--include-token weglassen.</translation>
    </message>
    <message>
        <source>Leave out the parameter in this connection&apos;s params.</source>
        <translation>Den Parameter in params dieser Verbindung weglassen.</translation>
    </message>
    <message>
        <source>Leave out what stands before the @; the token is attached by Framer Desk.</source>
        <translation>Weglassen, was vor dem @ steht; das Token fügt Framer Desk hinzu.</translation>
    </message>
    <message>
        <source>Leave the request at the server</source>
        <translation>Die Anfrage beim Server hinterlegen</translation>
    </message>
    <message>
        <source>Leave this folder out</source>
        <translation>Diesen Ordner weglassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less than {count} s apart</source>
        <translation>Weniger als {count} s auseinander</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in API_TOKEN.</source>
        <translation>Erlaubt sind Buchstaben, Ziffern und _, wie in API_TOKEN.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Lifetime of the token</source>
        <translation>Lebensdauer des Tokens</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Line {line} of {path} can&apos;t be read.</source>
        <translation>Zeile {line} von {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line {line} of {path} can&apos;t be read: {reason}.</source>
        <translation>Zeile {line} von {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Lines to export, or JSON.</source>
        <translation>Zeilen zum Exportieren, oder JSON.</translation>
    </message>
    <message>
        <source>Listening on `{address}`. Only this computer can reach it.</source>
        <translation>Wartet auf `{address}`. Nur dieser Computer kann das erreichen.</translation>
    </message>
    <message>
        <source>Lists the operations in the console</source>
        <translation>Listet die Operationen in der Konsole auf</translation>
    </message>
    <message>
        <source>Load this page again.</source>
        <translation>Diese Seite neu laden.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Log out at the provider&apos;s website first, or leave out --account to add this account too.</source>
        <translation>Zuerst auf der Website des Anbieters abmelden, oder --account weglassen, um dieses Konto dazuzunehmen.</translation>
    </message>
    <message>
        <source>Look at its value in the environment.</source>
        <translation>Ihren Wert in der Umgebung ansehen.</translation>
    </message>
    <message>
        <source>Look at the answers, or at the checks themselves.</source>
        <translation>Die Antworten ansehen oder die Prüfungen selbst.</translation>
    </message>
    <message>
        <source>Look at the lines with @ref in the file.</source>
        <translation>Die Zeilen mit @ref in der Datei ansehen.</translation>
    </message>
    <message>
        <source>Look at the request, and at what your token allows: %framer token</source>
        <translation>Die Anfrage ansehen und was das Token erlaubt: %framer token</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück sehen</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Dort nachsehen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Erneut nachschlagen</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>Die Adresse nachschlagen</translation>
    </message>
    <message>
        <source>Looked at {when}; it is looked at once a day while the connection is in use.</source>
        <translation>Angesehen {when}; solange die Verbindung benutzt wird, einmal am Tag.</translation>
    </message>
    <message>
        <source>Looking at everything. This takes a few seconds.</source>
        <translation>Alles wird angesehen. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Looking up how {name} wants you to sign in.</source>
        <translation>Es wird nachgesehen, wie die Anmeldung bei {name} geht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Loopback, IPv4</source>
        <translation>Loopback, IPv4</translation>
    </message>
    <message>
        <source>Loopback, IPv6</source>
        <translation>Loopback, IPv6</translation>
    </message>
    <message>
        <source>Made when the request is sent, such as {value}</source>
        <translation>Entsteht beim Senden der Anfrage, etwa {value}</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3). Fonts: Inter and JetBrains Mono (OFL 1.1).</source>
        <translation>Gemacht mit Qt for Python (LGPL 3). Schriften: Inter und JetBrains Mono (OFL 1.1).</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Make a new one at the provider, then choose &quot;Change the secret&quot; on the token&apos;s page.</source>
        <translation>Beim Anbieter ein neues anlegen, dann auf der Seite des Tokens „Geheimnis ändern“ wählen.</translation>
    </message>
    <message>
        <source>Many requests share one connection, where the server knows it</source>
        <translation>Viele Anfragen teilen sich eine Verbindung, wo der Server es kann</translation>
    </message>
    <message>
        <source>Matches the API description</source>
        <translation>Entspricht der API-Beschreibung</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Media type by itself</source>
        <translation>Medientyp von selbst</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Nur Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory, until you quit</source>
        <translation>Im Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>Mend that line, or remove the file.</source>
        <translation>Diese Zeile berichtigen oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>Fehlender Scope</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: {link}</source>
        <translation>Mehr: {link}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move 1 secret? [y/N] </source>
        <translation>1 Geheimnis verschieben? [j/N] </translation>
    </message>
    <message>
        <source>Move that file or folder elsewhere, then try again.</source>
        <translation>Diese Datei oder diesen Ordner woandershin verschieben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then choose the description again.</source>
        <translation>Die Datei woandershin verschieben, dann die Beschreibung noch einmal wählen.</translation>
    </message>
    <message>
        <source>Move the file elsewhere; Framer Desk then makes a new one.</source>
        <translation>Die Datei woandershin verschieben; Framer Desk legt dann eine neue an.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move {count} secrets? [y/N] </source>
        <translation>{count} Geheimnisse verschieben? [j/N] </translation>
    </message>
    <message>
        <source>Moved into the vault. Whoever has an old copy of a file still has the secret: change it as well.</source>
        <translation>In den Tresor verschoben. Wer eine alte Kopie einer Datei hat, hat das Geheimnis noch: auch es selbst ändern.</translation>
    </message>
    <message>
        <source>My API</source>
        <translation>Meine API</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NAME=VALUE, separated by spaces; sent when the browser opens.</source>
        <translation>NAME=WERT, durch Leerzeichen getrennt; wird beim Öffnen des Browsers mitgesendet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a variable, such as CLIENT_SECRET; the secret itself is never written into a connection.</source>
        <translation>Eine Variable nennen, etwa CLIENT_SECRET; das Geheimnis selbst wird nie in eine Verbindung geschrieben.</translation>
    </message>
    <message>
        <source>Name of an environment variable; leave empty for none</source>
        <translation>Name einer Umgebungsvariablen; leer lassen für keine</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds it. It is read when needed, and never saved.</source>
        <translation>Name der Umgebungsvariablen, die es enthält. Sie wird bei Bedarf gelesen und nie gespeichert.</translation>
    </message>
    <message>
        <source>Name of the new file</source>
        <translation>Name der neuen Datei</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Name shown in the window</source>
        <translation>Im Fenster gezeigter Name</translation>
    </message>
    <message>
        <source>Names this API</source>
        <translation>Nennt diese API</translation>
    </message>
    <message>
        <source>Names {audience}, not this API.</source>
        <translation>Nennt {audience}, nicht diese API.</translation>
    </message>
    <message>
        <source>Names {audience}.</source>
        <translation>Nennt {audience}.</translation>
    </message>
    <message>
        <source>Names {issuer}; the connection names none.</source>
        <translation>Nennt {issuer}; die Verbindung nennt keinen.</translation>
    </message>
    <message>
        <source>Names {other}, not {issuer}.</source>
        <translation>Nennt {other}, nicht {issuer}.</translation>
    </message>
    <message>
        <source>Near it are: {names}</source>
        <translation>Ähnlich sind: {names}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Needs {scopes}</source>
        <translation>Braucht {scopes}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New file in {folder}</source>
        <translation>Neue Datei in {folder}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>New notebooks and programs</source>
        <translation>Neue Notebooks und Programme</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>New request in a tab of its own</source>
        <translation>Neue Anfrage in einem eigenen Tab</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page: {url}</source>
        <translation>Nächste Seite: {url}</translation>
    </message>
    <message>
        <source>Next pane; Shift F6 the one before</source>
        <translation>Nächster Bereich; Umschalt F6 der vorige</translation>
    </message>
    <message>
        <source>Next tab; Ctrl Shift Tab the one before</source>
        <translation>Nächster Tab; Strg Umschalt Tab der vorige</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No API address is set.</source>
        <translation>Es ist keine API-Adresse gesetzt.</translation>
    </message>
    <message>
        <source>No ID token, though openid was granted: who signed in is not proven.</source>
        <translation>Kein ID-Token, obwohl openid erteilt wurde: Wer sich angemeldet hat, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer came in 1 minute. The link no longer works.</source>
        <translation>Nach 1 Minute kam keine Antwort. Der Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No answer came in 1 second. The link no longer works.</source>
        <translation>Nach 1 Sekunde kam keine Antwort. Der Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No answer came in {minutes} minutes. The link no longer works.</source>
        <translation>Nach {minutes} Minuten kam keine Antwort. Der Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No answer came in {seconds} seconds. The link no longer works.</source>
        <translation>Nach {seconds} Sekunden kam keine Antwort. Der Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No answer has spoken of a rate limit yet.</source>
        <translation>Noch keine Antwort hat ein Limit erwähnt.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>No browser was found. The link is shown to copy instead.</source>
        <translation>Es wurde kein Browser gefunden. Der Link wird zum Kopieren gezeigt.</translation>
    </message>
    <message>
        <source>No browser with private windows was found.</source>
        <translation>Es wurde kein Browser mit privaten Fenstern gefunden.</translation>
    </message>
    <message>
        <source>No check could be made</source>
        <translation>Es konnte nichts geprüft werden</translation>
    </message>
    <message>
        <source>No code was exchanged.</source>
        <translation>Es wurde kein Code eingetauscht.</translation>
    </message>
    <message>
        <source>No connection is chosen yet.</source>
        <translation>Es ist noch keine Verbindung gewählt.</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>No copies of the files are kept: they would keep the secrets.</source>
        <translation>Von den Dateien bleiben keine Kopien: Sie enthielten die Geheimnisse weiter.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation>Zu {host} kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Note</translation>
    </message>
    <message>
        <source>No header fields were seen.</source>
        <translation>Es wurden keine Headerfelder gesehen.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>No key of the server made this signature.</source>
        <translation>Kein Schlüssel des Servers hat diese Signatur gemacht.</translation>
    </message>
    <message>
        <source>No key of {issuer} made the signature of this token, so the request was not sent.</source>
        <translation>Kein Schlüssel von {issuer} hat dieses Token signiert, deshalb wurde die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No operation has “{words}”.</source>
        <translation>Keine Operation enthält „{words}“.</translation>
    </message>
    <message>
        <source>No refresh token, though offline_access was asked for. When this token is over, sign in again.</source>
        <translation>Kein Refresh-Token, obwohl offline_access angefordert wurde. Wenn dieses Token abgelaufen ist, neu anmelden.</translation>
    </message>
    <message>
        <source>No request fits.</source>
        <translation>Keine Anfrage passt.</translation>
    </message>
    <message>
        <source>No request has “{words}”.</source>
        <translation>Keine Anfrage enthält „{words}“.</translation>
    </message>
    <message>
        <source>No request was sent yet.</source>
        <translation>Es wurde noch keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>No sandbox was running.</source>
        <translation>Es lief keine Sandbox.</translation>
    </message>
    <message>
        <source>No saved request has “{words}”.</source>
        <translation>Keine gespeicherte Anfrage enthält „{words}“.</translation>
    </message>
    <message>
        <source>No secret in clear in 1 file.</source>
        <translation>Kein Geheimnis im Klartext in 1 Datei.</translation>
    </message>
    <message>
        <source>No secret in clear in {count} files.</source>
        <translation>Kein Geheimnis im Klartext in {count} Dateien.</translation>
    </message>
    <message>
        <source>No secret of this name is in the vault</source>
        <translation>Kein Geheimnis dieses Namens ist im Tresor</translation>
    </message>
    <message>
        <source>No shared secret in this app</source>
        <translation>Kein geteiltes Geheimnis in dieser App</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>No token in the browser&apos;s address</source>
        <translation>Kein Token in der Adresse des Browsers</translation>
    </message>
    <message>
        <source>No token inside</source>
        <translation>Kein Token darin</translation>
    </message>
    <message>
        <source>No token was asked for.</source>
        <translation>Es wurde kein Token angefordert.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>No value in {environment}</source>
        <translation>Kein Wert in {environment}</translation>
    </message>
    <message>
        <source>No value: choose an environment that has one</source>
        <translation>Kein Wert: eine Umgebung wählen, die einen hat</translation>
    </message>
    <message>
        <source>No, it asks to sign in again</source>
        <translation>Nein, es bittet um eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. It no longer works.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben. Er gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Noch nie angesehen.</translation>
    </message>
    <message>
        <source>Nobody is signed in there yet: for another account</source>
        <translation>Dort ist noch niemand angemeldet: für ein anderes Konto</translation>
    </message>
    <message>
        <source>Nobody is there to agree to it, so nothing was erased.</source>
        <translation>Niemand ist da, um zuzustimmen; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nobody is there to agree to it, so nothing was moved.</source>
        <translation>Niemand ist da, um zuzustimmen; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Nobody said what it allows.</source>
        <translation>Niemand hat gesagt, was es erlaubt.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None found. You can still send any request.</source>
        <translation>Keine gefunden. Jede Anfrage lässt sich trotzdem senden.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Keine gesetzt.</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>Keiner: Es bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Not all that was recorded of it could be forgotten: {reason}</source>
        <translation>Nicht alles Aufgezeichnete konnte vergessen werden: {reason}</translation>
    </message>
    <message>
        <source>Not as described: {what}</source>
        <translation>Nicht wie beschrieben: {what}</translation>
    </message>
    <message>
        <source>Not asked for: {scopes}</source>
        <translation>Nicht angefordert: {scopes}</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not bound: the server gave a Bearer token, though a key was offered</source>
        <translation>Nicht gebunden: Der Server gab ein Bearer-Token, obwohl ein Schlüssel angeboten wurde</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not everything could be looked at: {reason}</source>
        <translation>Nicht alles konnte angesehen werden: {reason}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Not granted: {scopes}</source>
        <translation>Nicht erteilt: {scopes}</translation>
    </message>
    <message>
        <source>Not known without a sign-in server</source>
        <translation>Ohne Anmeldeserver nicht bekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not safe as it is</source>
        <translation>So nicht sicher</translation>
    </message>
    <message>
        <source>Not seen yet: the token was not renewed since.</source>
        <translation>Noch nicht gesehen: Das Token wurde seither nicht erneuert.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not signed at all. Anyone could have written it.</source>
        <translation>Gar nicht signiert. Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not tried: it would take a second sign-in without a challenge.</source>
        <translation>Nicht versucht: Es bräuchte eine zweite Anmeldung ohne Challenge.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Notebook, file, code</source>
        <translation>Notebook, Datei, Code</translation>
    </message>
    <message>
        <source>Notebook, live session</source>
        <translation>Notebook, laufende Sitzung</translation>
    </message>
    <message>
        <source>Notebooks using it stop at once. You can sign in again any time.</source>
        <translation>Notebooks, die es benutzen, halten sofort an. Eine neue Anmeldung ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Noted. The same cause will not be told again.</source>
        <translation>Notiert. Dieselbe Ursache wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing changed since {when}.</source>
        <translation>Seit {when} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words.</source>
        <translation>Nichts passt. Andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>Nothing happened in the browser?</source>
        <translation>Im Browser ist nichts passiert?</translation>
    </message>
    <message>
        <source>Nothing is ever installed by itself.</source>
        <translation>Es wird nie etwas von selbst installiert.</translation>
    </message>
    <message>
        <source>Nothing is known of tokens of {name} yet.</source>
        <translation>Über Tokens von {name} ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of tokens yet.</source>
        <translation>Über Tokens ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is sent. The app looks whether the tokens are what they claim to be.</source>
        <translation>Es wird nichts gesendet. Die App sieht nach, ob die Tokens sind, was sie behaupten.</translation>
    </message>
    <message>
        <source>Nothing is sent. This happens on this computer.</source>
        <translation>Es wird nichts gesendet. Das geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is starred. Press S on a request, or its star.</source>
        <translation>Nichts ist markiert. Auf einer Anfrage S drücken oder ihren Stern.</translation>
    </message>
    <message>
        <source>Nothing looks suspicious.</source>
        <translation>Nichts sieht verdächtig aus.</translation>
    </message>
    <message>
        <source>Nothing of Framer Desk is left on this computer but the program itself.</source>
        <translation>Von Framer Desk ist auf diesem Computer nur noch das Programm selbst.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing of it stops what worked before</source>
        <translation>Nichts davon hält auf, was vorher funktionierte</translation>
    </message>
    <message>
        <source>Nothing saved yet. Ctrl+S keeps the request in front of you, in an .http file that other programs read too.</source>
        <translation>Noch nichts gespeichert. Strg+S bewahrt die Anfrage in einer .http-Datei auf, die auch andere Programme lesen.</translation>
    </message>
    <message>
        <source>Nothing shows that a stolen code is refused</source>
        <translation>Nichts zeigt, dass ein gestohlener Code abgelehnt wird</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but not everything could be checked.</source>
        <translation>Nichts spricht dagegen, aber nicht alles konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing that callers depend on changed.</source>
        <translation>Nichts, worauf Aufrufer sich verlassen, hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Es wurde nichts zum Ändern angegeben.</translation>
    </message>
    <message>
        <source>Nothing to look up?</source>
        <translation>Nichts nachzuschlagen?</translation>
    </message>
    <message>
        <source>Nothing typed at the server was passed on</source>
        <translation>Nichts, was am Server eingetippt wurde, kam weiter</translation>
    </message>
    <message>
        <source>Nothing waits for an address now.</source>
        <translation>Gerade wartet nichts auf eine Adresse.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was kept. Sign in again; if it comes back, tell the provider.</source>
        <translation>Es wurde nichts behalten. Neu anmelden; wenn es wieder auftritt, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 7 days.</source>
        <translation>In den letzten 7 Tagen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last hour.</source>
        <translation>In der letzten Stunde wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the last year.</source>
        <translation>Im letzten Jahr wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was shared. Go back to Framer Desk to try again or choose fewer permissions.</source>
        <translation>Es wurde nichts geteilt. In Framer Desk noch einmal versuchen oder weniger Berechtigungen wählen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>OAuth security practice, RFC 9700</source>
        <translation>OAuth-Sicherheitspraxis, RFC 9700</translation>
    </message>
    <message>
        <source>OAuth security practice, RFC 9700: {grade}</source>
        <translation>OAuth-Sicherheitspraxis, RFC 9700: {grade}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offer HTTP/2</source>
        <translation>HTTP/2 anbieten</translation>
    </message>
    <message>
        <source>Offer HTTP/2 to its servers (RFC 9113)</source>
        <translation>Seinen Servern HTTP/2 anbieten (RFC 9113)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>Älter als 7 Tage</translation>
    </message>
    <message>
        <source>Older than {days} days: {names}</source>
        <translation>Älter als {days} Tage: {names}</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install {packages}</source>
        <translation>Unter Debian und Ubuntu: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Once the connection is known so long.</source>
        <translation>Sobald die Verbindung so lange bekannt ist.</translation>
    </message>
    <message>
        <source>Once the connection is known so well.</source>
        <translation>Sobald die Verbindung so gut bekannt ist.</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only an answer with the state of this sign-in is taken. The wait went on.</source>
        <translation>Nur eine Antwort mit dem state dieser Anmeldung wird genommen. Das Warten ging weiter.</translation>
    </message>
    <message>
        <source>Only the server can read it. Framer Desk still knows its scopes and when it ends.</source>
        <translation>Nur der Server kann es lesen. Framer Desk kennt trotzdem seine Scopes und sein Ende.</translation>
    </message>
    <message>
        <source>Only the sign-in server reads a refresh token. It is there to get new access tokens.</source>
        <translation>Nur der Anmeldeserver liest ein Refresh-Token. Es dient dazu, neue Access-Tokens zu holen.</translation>
    </message>
    <message>
        <source>Only where the file does not say it.</source>
        <translation>Nur wo die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>Only where there is no sign-in server above</source>
        <translation>Nur, wo oben kein Anmeldeserver steht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Framer Desk</source>
        <translation>Framer Desk öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open already, so nothing was looked up, connected or agreed on</source>
        <translation>Schon offen, deshalb wurde nichts nachgeschlagen, verbunden oder vereinbart</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in JupyterLab</source>
        <translation>In JupyterLab öffnen</translation>
    </message>
    <message>
        <source>Open in a private window</source>
        <translation>In einem privaten Fenster öffnen</translation>
    </message>
    <message>
        <source>Open it again, then save your changes. Nothing was written.</source>
        <translation>Noch einmal öffnen und dann speichern. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Anfragen öffnen</translation>
    </message>
    <message>
        <source>Open the browser with a one-time request</source>
        <translation>Den Browser mit einer einmaligen Anfrage öffnen</translation>
    </message>
    <message>
        <source>Open the developer pages</source>
        <translation>Entwicklerseiten öffnen</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pages for developers</source>
        <translation>Seiten des Anbieters für Entwickler öffnen</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Open token</source>
        <translation>Token öffnen</translation>
    </message>
    <message>
        <source>Open what is in it</source>
        <translation>Öffnen, was darin ist</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} öffnen</translation>
    </message>
    <message>
        <source>Opened with a key from another program.</source>
        <translation>Mit einem Schlüssel eines anderen Programms geöffnet.</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>Browser geöffnet</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Operations using it:</source>
        <translation>Operationen, die es benutzen:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>Oder hier einfügen</translation>
    </message>
    <message>
        <source>Or paste it here, as a browser&apos;s “Copy as cURL” gives it</source>
        <translation>Oder hier einfügen, wie „Als cURL kopieren“ eines Browsers es gibt</translation>
    </message>
    <message>
        <source>Or start from</source>
        <translation>Oder beginnen mit</translation>
    </message>
    <message>
        <source>Or start with the defaults: your settings are then kept as {name}.</source>
        <translation>Oder mit den Vorgaben starten: die bisherigen Einstellungen bleiben dann als {name} erhalten.</translation>
    </message>
    <message>
        <source>Other addresses that may get the token too.</source>
        <translation>Andere Adressen, die das Token auch bekommen dürfen.</translation>
    </message>
    <message>
        <source>Other apps can read it meanwhile</source>
        <translation>Andere Programme können es inzwischen lesen</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>PAR: the browser&apos;s link holds no details</source>
        <translation>PAR: Der Link des Browsers enthält keine Einzelheiten</translation>
    </message>
    <message>
        <source>PKCE can&apos;t be taken out on the way</source>
        <translation>PKCE kann unterwegs nicht entfernt werden</translation>
    </message>
    <message>
        <source>PKCE not mentioned, used all the same</source>
        <translation>PKCE nicht erwähnt, trotzdem benutzt</translation>
    </message>
    <message>
        <source>PKCE was used; the server does not say whether it checks it</source>
        <translation>PKCE wurde benutzt; der Server sagt nicht, ob er es prüft</translation>
    </message>
    <message>
        <source>PKCE with S256, secret used once</source>
        <translation>PKCE mit S256, Geheimnis einmal benutzt</translation>
    </message>
    <message>
        <source>Page of the provider that these values come from</source>
        <translation>Seite des Anbieters, von der diese Werte stammen</translation>
    </message>
    <message>
        <source>Page that describes this app, used as its client ID if allowed</source>
        <translation>Seite, die diese App beschreibt, als Client-ID benutzt, wo erlaubt</translation>
    </message>
    <message>
        <source>Page {number} was no success; those before it are left out.</source>
        <translation>Seite {number} war kein Erfolg; die davor fehlen hier.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Params</translation>
    </message>
    <message>
        <source>Part of the message</source>
        <translation>Teil der Nachricht</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Parts that must be understood, or the token must be refused.</source>
        <translation>Teile, die verstanden werden müssen, sonst ist das Token abzulehnen.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase file</source>
        <translation>Passphrasen-Datei</translation>
    </message>
    <message>
        <source>Passphrase for the tokens: </source>
        <translation>Passphrase für die Tokens: </translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Paste an address below</source>
        <translation>Unten eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Anderen einfügen</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>Stattdessen die Adresse einfügen</translation>
    </message>
    <message>
        <source>Paste the address of an API. Framer Desk looks up how it wants you to sign in.</source>
        <translation>Die Adresse einer API einfügen. Framer Desk sieht nach, wie man sich dort anmeldet.</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended at</source>
        <translation>Die Adresse einfügen, bei der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended at, then press Enter:</source>
        <translation>Die Adresse einfügen, bei der der Browser gelandet ist, dann Enter drücken:</translation>
    </message>
    <message>
        <source>Paste the client ID of your app</source>
        <translation>Die Client-ID der App einfügen</translation>
    </message>
    <message>
        <source>Paste these lines into a notebook on this computer. The token never appears in the notebook, its output or its history.</source>
        <translation>Diese Zeilen in ein Notebook auf diesem Computer einfügen. Das Token steht nie im Notebook, seiner Ausgabe oder seinem Verlauf.</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>API-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Path or address</source>
        <translation>Pfad oder Adresse</translation>
    </message>
    <message>
        <source>Paths in the console are added to it</source>
        <translation>Pfade in der Konsole werden daran angehängt</translation>
    </message>
    <message>
        <source>Paths in the console are added to it.</source>
        <translation>Pfade in der Konsole werden daran angehängt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Anzufordernde Berechtigungen</translation>
    </message>
    <message>
        <source>Permissions to ask for (scopes)</source>
        <translation>Anzufordernde Berechtigungen (Scopes)</translation>
    </message>
    <message>
        <source>Permissions to ask for, space separated</source>
        <translation>Anzufordernde Berechtigungen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Port 0 means any free one. Some servers need a fixed port.</source>
        <translation>Port 0 heißt ein beliebiger freier. Manche Server brauchen einen festen Port.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Port {port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Presets to start from: {names}</source>
        <translation>Vorlagen zum Beginnen: {names}</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private key for signed assertions (PEM or JWK file); else that in the vault</source>
        <translation>Privater Schlüssel für signierte Assertions (PEM- oder JWK-Datei); sonst der im Tresor</translation>
    </message>
    <message>
        <source>Private key to keep in the vault</source>
        <translation>Privater Schlüssel für den Tresor</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Privates Fenster</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs that read a .env file find the address of the API in it. Its other lines stay as they are.</source>
        <translation>Programme, die eine .env-Datei lesen, finden darin die Adresse der API. Ihre übrigen Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Proof key method, always S256 (RFC 7636)</source>
        <translation>Proof-Key-Verfahren, immer S256 (RFC 7636)</translation>
    </message>
    <message>
        <source>Proof of the app</source>
        <translation>Nachweis der App</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Proves itself by</source>
        <translation>Weist sich aus mit</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy for every call of this connection</source>
        <translation>Proxy für jeden Aufruf dieser Verbindung</translation>
    </message>
    <message>
        <source>Public keys of the sign-in server (RFC 7517)</source>
        <translation>Öffentliche Schlüssel des Anmeldeservers (RFC 7517)</translation>
    </message>
    <message>
        <source>Publish {thing}</source>
        <translation>{thing} veröffentlichen</translation>
    </message>
    <message>
        <source>Push requests</source>
        <translation>Anfragen vorab übermitteln</translation>
    </message>
    <message>
        <source>Push the authorization request first (RFC 9126)</source>
        <translation>Die Autorisierungsanfrage vorab übermitteln (RFC 9126)</translation>
    </message>
    <message>
        <source>Pushed request</source>
        <translation>Vorab übermittelte Anfrage</translation>
    </message>
    <message>
        <source>Put a value with spaces in quotes.</source>
        <translation>Einen Wert mit Leerzeichen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put it into an environment variable, and name that: {example}</source>
        <translation>In eine Umgebungsvariable legen und diese nennen: {example}</translation>
    </message>
    <message>
        <source>Put the token in</source>
        <translation>Token einsetzen</translation>
    </message>
    <message>
        <source>Put them into the address of the proxy, the password by naming an environment variable.</source>
        <translation>In die Adresse des Proxys setzen, das Passwort durch den Namen einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Put this at {url}, then: framer-desk profiles edit {name} --set client_id_metadata_document={url}</source>
        <translation>Das unter {url} ablegen, dann: framer-desk profiles edit {name} --set client_id_metadata_document={url}</translation>
    </message>
    <message>
        <source>Python {v}</source>
        <translation>Python {v}</translation>
    </message>
    <message>
        <source>Python, httpx</source>
        <translation>Python, httpx</translation>
    </message>
    <message>
        <source>Python, httpx, asynchronous</source>
        <translation>Python, httpx, asynchron</translation>
    </message>
    <message>
        <source>Python, requests</source>
        <translation>Python, requests</translation>
    </message>
    <message>
        <source>QR code of the link, for the camera of a phone</source>
        <translation>QR-Code des Links, für die Kamera eines Telefons</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Reach the sign-in server</source>
        <translation>Den Anmeldeserver erreichen</translation>
    </message>
    <message>
        <source>Read a .env file</source>
        <translation>.env-Datei lesen</translation>
    </message>
    <message>
        <source>Read a .env file…</source>
        <translation>.env-Datei lesen…</translation>
    </message>
    <message>
        <source>Read sign-in server details</source>
        <translation>Angaben des Anmeldeservers gelesen</translation>
    </message>
    <message>
        <source>Read the API description</source>
        <translation>API-Beschreibung gelesen</translation>
    </message>
    <message>
        <source>Read what the API asks for</source>
        <translation>Gelesen, was die API verlangt</translation>
    </message>
    <message>
        <source>Read {thing}</source>
        <translation>{thing} lesen</translation>
    </message>
    <message>
        <source>Reading the API description…</source>
        <translation>API-Beschreibung wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>Bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Receive the token</source>
        <translation>Das Token empfangen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Received the token</source>
        <translation>Token empfangen</translation>
    </message>
    <message>
        <source>Received: {text}</source>
        <translation>Empfangen: {text}</translation>
    </message>
    <message>
        <source>Receiving, {size} so far</source>
        <translation>Empfang läuft, {size} bis jetzt</translation>
    </message>
    <message>
        <source>Recommended. No token in the file</source>
        <translation>Empfohlen. Kein Token in der Datei</translation>
    </message>
    <message>
        <source>Redirect {status}</source>
        <translation>Weiterleitung {status}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Redo in the request</source>
        <translation>In der Anfrage wiederholen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation>Das Token erneuern</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Refresh token is not replaced after use</source>
        <translation>Refresh-Token wird nach Gebrauch nicht ersetzt</translation>
    </message>
    <message>
        <source>Refresh token is replaced after use</source>
        <translation>Refresh-Token wird nach Gebrauch ersetzt</translation>
    </message>
    <message>
        <source>Refresh token is tied to this computer</source>
        <translation>Refresh-Token ist an diesen Computer gebunden</translation>
    </message>
    <message>
        <source>Refresh token rejected</source>
        <translation>Refresh-Token abgelehnt</translation>
    </message>
    <message>
        <source>Refresh token works for this app alone</source>
        <translation>Refresh-Token funktioniert nur für diese App</translation>
    </message>
    <message>
        <source>Refreshes by itself</source>
        <translation>Erneuert sich von selbst</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Abgelehnt (4xx)</translation>
    </message>
    <message>
        <source>Register an app by hand in the provider&apos;s developer pages, then set client_id.</source>
        <translation>Auf den Entwicklerseiten des Anbieters von Hand eine App registrieren, dann client_id setzen.</translation>
    </message>
    <message>
        <source>Register an app by hand, and set private_key_file to a key for one of {listed}.</source>
        <translation>Von Hand eine App registrieren und private_key_file auf einen Schlüssel für eines von {listed} setzen.</translation>
    </message>
    <message>
        <source>Register an app in its developer pages, then paste its client ID at the right.</source>
        <translation>Auf seinen Entwicklerseiten eine App registrieren, dann rechts die Client-ID einfügen.</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages with the redirect address {redirect}, then: framer-desk profiles edit {name} --set client_id=ID</source>
        <translation>Auf den Entwicklerseiten des Anbieters eine App mit der Weiterleitungsadresse {redirect} registrieren, dann: framer-desk profiles edit {name} --set client_id=ID</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages, then give its client ID</source>
        <translation>Auf den Entwicklerseiten des Anbieters eine App registrieren, dann ihre Client-ID angeben</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages, then set client_id for this connection.</source>
        <translation>Auf den Entwicklerseiten des Anbieters eine App registrieren, dann client_id für diese Verbindung setzen.</translation>
    </message>
    <message>
        <source>Register an app with the provider, allow `{address}` there, and paste the client ID it shows.</source>
        <translation>Beim Anbieter eine App registrieren, dort `{address}` erlauben und die angezeigte Client-ID einfügen.</translation>
    </message>
    <message>
        <source>Register anew: framer-desk register PROFILE --again</source>
        <translation>Neu registrieren: framer-desk register PROFIL --again</translation>
    </message>
    <message>
        <source>Register anew: framer-desk register {name} --again</source>
        <translation>Neu registrieren: framer-desk register {name} --again</translation>
    </message>
    <message>
        <source>Register this app</source>
        <translation>Diese App registrieren</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Registered already; --again makes a new registration.</source>
        <translation>Schon registriert; --again macht eine neue Registrierung.</translation>
    </message>
    <message>
        <source>Registered when you press Continue</source>
        <translation>Wird bei „Weiter“ registriert</translation>
    </message>
    <message>
        <source>Rejected refresh tokens</source>
        <translation>Abgelehnte Refresh-Tokens</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reload shows what is in the file now; Ctrl+Z brings yours back. Keep mine writes yours over it.</source>
        <translation>„Neu laden“ zeigt, was jetzt in der Datei steht; Strg+Z holt die eigene zurück. „Meine behalten“ schreibt die eigene darüber.</translation>
    </message>
    <message>
        <source>Reload the request, or keep yours and save it again. Nothing was written.</source>
        <translation>Die Anfrage neu laden oder die eigene behalten und noch einmal speichern. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Remind me to change secrets</source>
        <translation>An das Ändern von Geheimnissen erinnern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Remove the connection and add it again, then sign in.</source>
        <translation>Die Verbindung entfernen und neu hinzufügen, dann anmelden.</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Diese Prüfung entfernen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Removed from this computer. It still works; you can end it in your account&apos;s pages at the provider.</source>
        <translation>Von diesem Computer entfernt. Es funktioniert noch; auf den Kontoseiten des Anbieters lässt es sich beenden.</translation>
    </message>
    <message>
        <source>Removed from this computer. The token had expired already.</source>
        <translation>Von diesem Computer entfernt. Das Token war schon abgelaufen.</translation>
    </message>
    <message>
        <source>Removed from this computer. {reason} It works {until} for whoever has it.</source>
        <translation>Von diesem Computer entfernt. {reason} Es gilt {until} für jeden, der es hat.</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename tab</source>
        <translation>Tab umbenennen</translation>
    </message>
    <message>
        <source>Rename the tab</source>
        <translation>Den Tab umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Renew the token</source>
        <translation>Das Token erneuern</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>Erneuerbar</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Renewed the token of {name}.</source>
        <translation>Das Token von {name} wurde erneuert.</translation>
    </message>
    <message>
        <source>Renewing the token did not work.</source>
        <translation>Das Token ließ sich nicht erneuern.</translation>
    </message>
    <message>
        <source>Renews when it expires</source>
        <translation>Erneuert sich beim Ablauf</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Reply {place} of {count}</source>
        <translation>Antwort {place} von {count}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report it to the provider, or register an app by hand.</source>
        <translation>Dem Anbieter melden oder von Hand eine App registrieren.</translation>
    </message>
    <message>
        <source>Report it to the provider, or set the endpoints by hand.</source>
        <translation>Dem Anbieter melden oder die Endpunkte von Hand setzen.</translation>
    </message>
    <message>
        <source>Report it to the provider, or set {name} for this connection by hand.</source>
        <translation>Dem Anbieter melden oder {name} für diese Verbindung von Hand setzen.</translation>
    </message>
    <message>
        <source>Report it to the provider, or turn par off for this connection.</source>
        <translation>Dem Anbieter melden oder par für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Report it to the provider.</source>
        <translation>Dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Report it to the provider. Nothing was kept.</source>
        <translation>Dem Anbieter melden. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request missing permissions</source>
        <translation>Fehlende Berechtigungen anfordern</translation>
    </message>
    <message>
        <source>Request missing scopes</source>
        <translation>Fehlende Scopes anfordern</translation>
    </message>
    <message>
        <source>Request scope</source>
        <translation>Scope anfordern</translation>
    </message>
    <message>
        <source>Request {scope}</source>
        <translation>{scope} anfordern</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests a second, at the most; what the API says unless set</source>
        <translation>Anfragen je Sekunde, höchstens; was die API sagt, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>Requests and alerts are removed. This can&apos;t be undone.</source>
        <translation>Anfragen und Warnungen werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Requests are not kept.</source>
        <translation>Anfragen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Requests belong to a connection, and there is none yet.</source>
        <translation>Anfragen gehören zu einer Verbindung, und es gibt noch keine.</translation>
    </message>
    <message>
        <source>Requests go on using the token from the environment. Unset its variable to use this one.</source>
        <translation>Anfragen benutzen weiter das Token aus der Umgebung. Dessen Variable löschen, um dieses zu benutzen.</translation>
    </message>
    <message>
        <source>Requests on their way at the same time, at the most</source>
        <translation>Anfragen, die höchstens gleichzeitig unterwegs sind</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen je Tag</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>Anfragen je Stunde</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Requests sent here, by the command line or by notebooks: time, path, result, size. 1 day, on this computer only. Never tokens or bodies.</source>
        <translation>Anfragen von hier, der Befehlszeile oder Notebooks: Zeit, Pfad, Ergebnis, Größe. 1 Tag lang, nur auf diesem Computer. Nie Tokens oder Bodys.</translation>
    </message>
    <message>
        <source>Requests sent here, by the command line or by notebooks: time, path, result, size. {days} days, on this computer only. Never tokens or bodies.</source>
        <translation>Anfragen von hier, der Befehlszeile oder Notebooks: Zeit, Pfad, Ergebnis, Größe. {days} Tage lang, nur auf diesem Computer. Nie Tokens oder Bodys.</translation>
    </message>
    <message>
        <source>Requests that may go at once after a pause; as many as in a second unless set</source>
        <translation>Anfragen, die nach einer Pause auf einmal gehen dürfen; so viele wie in einer Sekunde, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>Requests that use its values can&apos;t be sent until another one has them.</source>
        <translation>Anfragen, die seine Werte benutzen, können erst gesendet werden, wenn eine andere sie hat.</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Resets in {length}</source>
        <translation>Wieder frei in {length}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Resolved. It is told again if it comes again.</source>
        <translation>Erledigt. Kommt es wieder, wird es wieder gemeldet.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it elsewhere and sign in again.</source>
        <translation>Aus einer Sicherung wiederherstellen oder woandershin verschieben und neu anmelden.</translation>
    </message>
    <message>
        <source>Restore the keyring, or move that file elsewhere and sign in again.</source>
        <translation>Den Schlüsselbund wiederherstellen oder die Datei woandershin verschieben und neu anmelden.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Return address is allowed</source>
        <translation>Rückkehradresse ist erlaubt</translation>
    </message>
    <message>
        <source>Return address matched exactly</source>
        <translation>Rückkehradresse genau verglichen</translation>
    </message>
    <message>
        <source>Reveal for {n} s</source>
        <translation>{n} s lang zeigen</translation>
    </message>
    <message>
        <source>Reveal token for 10 seconds</source>
        <translation>Token 10 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Ein Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke it in your account&apos;s pages at the provider.</source>
        <translation>Auf den Kontoseiten des Anbieters widerrufen.</translation>
    </message>
    <message>
        <source>Revoke this sign-in?</source>
        <translation>Diese Anmeldung widerrufen?</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Token widerrufen…</translation>
    </message>
    <message>
        <source>Revoked. The server no longer accepts the token of {name}.</source>
        <translation>Widerrufen. Der Server nimmt das Token von {name} nicht mehr an.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Roles of your account.</source>
        <translation>Rollen des Kontos.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Run and keep open</source>
        <translation>Starten und offen lassen</translation>
    </message>
    <message>
        <source>S256; Framer Desk uses no weaker proof</source>
        <translation>S256; Framer Desk nimmt keinen schwächeren Nachweis</translation>
    </message>
    <message>
        <source>SIGN-IN SERVER</source>
        <translation>ANMELDESERVER</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>SUBJEKT</translation>
    </message>
    <message>
        <source>Safe to use, with the remarks above.</source>
        <translation>Sicher benutzbar, mit den Bemerkungen oben.</translation>
    </message>
    <message>
        <source>Safe to use. Everything that could be checked is in order.</source>
        <translation>Sicher benutzbar. Alles, was geprüft werden konnte, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Safe to use. Some operations stay locked until you ask for {scopes}.</source>
        <translation>Sicher benutzbar. Manche Operationen bleiben gesperrt, bis {scopes} angefordert wird.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox running on {address}</source>
        <translation>Sandbox läuft auf {address}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>Anfrage speichern unter…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>Save the body as a file of its own, and choose it under Body.</source>
        <translation>Den Body als eigene Datei speichern und unter Body wählen.</translation>
    </message>
    <message>
        <source>Save the checks</source>
        <translation>Prüfungen speichern</translation>
    </message>
    <message>
        <source>Save the checks as a text for the API&apos;s owner</source>
        <translation>Die Prüfungen als Text für den Betreiber der API speichern</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Die Anfrage speichern</translation>
    </message>
    <message>
        <source>Save the request, or the answer; Ctrl Shift S under another name</source>
        <translation>Die Anfrage oder die Antwort speichern; Strg Umschalt S unter anderem Namen</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Die Anfragen speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say which file with --file: {files}</source>
        <translation>Mit --file sagen, welche Datei: {files}</translation>
    </message>
    <message>
        <source>Says who signed in. Only this app reads it.</source>
        <translation>Sagt, wer sich angemeldet hat. Nur diese App liest es.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes offered</source>
        <translation>Angebotene Scopes</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces.</source>
        <translation>Scopes, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Versiegelte Datei</translation>
    </message>
    <message>
        <source>Sealed with your passphrase.</source>
        <translation>Mit der Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Search path, status, source</source>
        <translation>Pfad, Status, Quelle suchen</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Geheimnis geändert</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Geheimnis läuft ab</translation>
    </message>
    <message>
        <source>Secret variables</source>
        <translation>Geheime Variablen</translation>
    </message>
    <message>
        <source>Secrets are never in it.</source>
        <translation>Geheimnisse stehen nie darin.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>Namen und Bild sehen</translation>
    </message>
    <message>
        <source>See your phone number</source>
        <translation>Telefonnummer sehen</translation>
    </message>
    <message>
        <source>See your postal address</source>
        <translation>Postanschrift sehen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Eine Datei senden</translation>
    </message>
    <message>
        <source>Send a text instead</source>
        <translation>Stattdessen einen Text senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Höchstens senden</translation>
    </message>
    <message>
        <source>Send it again when nothing writes to it.</source>
        <translation>Noch einmal senden, wenn nichts hineinschreibt.</translation>
    </message>
    <message>
        <source>Send it so many times</source>
        <translation>So oft senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Die Anfrage senden</translation>
    </message>
    <message>
        <source>Send the request that it is taken from first</source>
        <translation>Zuerst die Anfrage senden, aus der er genommen wird</translation>
    </message>
    <message>
        <source>Send the request that it is taken from first.</source>
        <translation>Zuerst die Anfrage senden, aus der er genommen wird.</translation>
    </message>
    <message>
        <source>Send {method} to {environment}?</source>
        <translation>{method} an {environment} senden?</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>{name} senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending again in **{left} s**. Try {attempt} of {tries}.</source>
        <translation>Wird in **{left} s** erneut gesendet. Versuch {attempt} von {tries}.</translation>
    </message>
    <message>
        <source>Sending again in {seconds} s (try {attempt}).</source>
        <translation>Wird in {seconds} s erneut gesendet (Versuch {attempt}).</translation>
    </message>
    <message>
        <source>Sending it {wanted} times…</source>
        <translation>Wird {wanted}-mal gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Trotzdem gesendet</translation>
    </message>
    <message>
        <source>Sent {done} of {wanted} times.</source>
        <translation>{done} von {wanted} gesendet.</translation>
    </message>
    <message>
        <source>Sent: {text}</source>
        <translation>Gesendet: {text}</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>Durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Server antwortet</translation>
    </message>
    <message>
        <source>Server refuses PKCE downgrade</source>
        <translation>Server lehnt PKCE-Herabstufung ab</translation>
    </message>
    <message>
        <source>Set BROWSER to a browser&apos;s command, or use signin --no-open or --paste.</source>
        <translation>BROWSER auf den Befehl eines Browsers setzen oder signin --no-open oder --paste benutzen.</translation>
    </message>
    <message>
        <source>Set FRAMER_DESK_HOME to a folder that you can write to.</source>
        <translation>FRAMER_DESK_HOME auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>Set client_cert to the PEM file with your certificate and its key; the server&apos;s owner gives it out.</source>
        <translation>client_cert auf die PEM-Datei mit dem Zertifikat und seinem Schlüssel setzen; der Betreiber des Servers gibt sie aus.</translation>
    </message>
    <message>
        <source>Set client_secret_env, private_key_file or client_cert for this connection.</source>
        <translation>client_secret_env, private_key_file oder client_cert für diese Verbindung setzen.</translation>
    </message>
    <message>
        <source>Set its issuer, its API address, or its endpoints.</source>
        <translation>Ihren Issuer, ihre API-Adresse oder ihre Endpunkte setzen.</translation>
    </message>
    <message>
        <source>Set jwks_uri for this connection, or leave out the scope openid.</source>
        <translation>jwks_uri für diese Verbindung setzen oder den Scope openid weglassen.</translation>
    </message>
    <message>
        <source>Set openapi_url of this connection, or give METHOD and PATH.</source>
        <translation>openapi_url dieser Verbindung setzen oder METHODE und PFAD angeben.</translation>
    </message>
    <message>
        <source>Set openapi_url of this connection, or list a file with --file.</source>
        <translation>openapi_url dieser Verbindung setzen oder mit --file eine Datei auflisten.</translation>
    </message>
    <message>
        <source>Set private_key_file to a PEM or JWK file with an RSA (2048 bits), P-256 or Ed25519 key.</source>
        <translation>private_key_file auf eine PEM- oder JWK-Datei mit einem RSA- (2048 Bit), P-256- oder Ed25519-Schlüssel setzen.</translation>
    </message>
    <message>
        <source>Set private_key_file, or keep a key: framer-desk profiles edit NAME --key-stdin</source>
        <translation>private_key_file setzen oder einen Schlüssel aufbewahren: framer-desk profiles edit NAME --key-stdin</translation>
    </message>
    <message>
        <source>Set private_key_file, or keep a key: framer-desk profiles edit {name} --key-stdin</source>
        <translation>private_key_file setzen oder einen Schlüssel aufbewahren: framer-desk profiles edit {name} --key-stdin</translation>
    </message>
    <message>
        <source>Set the environment variable {name} to the client secret.</source>
        <translation>Die Umgebungsvariable {name} auf das Client-Geheimnis setzen.</translation>
    </message>
    <message>
        <source>Set the environment variable {name}, or write the value into the connection.</source>
        <translation>Die Umgebungsvariable {name} setzen oder den Wert in die Verbindung schreiben.</translation>
    </message>
    <message>
        <source>Set the environment variable {name}.</source>
        <translation>Die Umgebungsvariable {name} setzen.</translation>
    </message>
    <message>
        <source>Set the issuer of this connection to the name that the provider&apos;s documentation gives.</source>
        <translation>Den Issuer dieser Verbindung auf den Namen setzen, den die Dokumentation des Anbieters nennt.</translation>
    </message>
    <message>
        <source>Set the variable to the new one.</source>
        <translation>Die Variable auf das neue setzen.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (or the server&apos;s), then sign in again.</source>
        <translation>Die Uhr dieses Computers (oder die des Servers) stellen, dann neu anmelden.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Die Uhr dieses Computers stellen.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up what it needs in your account there, such as a second factor, or ask for less with --acr.</source>
        <translation>Was er verlangt, dort im Konto einrichten, etwa einen zweiten Faktor, oder mit --acr weniger verlangen.</translation>
    </message>
    <message>
        <source>Set {endpoint} for this connection; the provider&apos;s documentation names it.</source>
        <translation>{endpoint} für diese Verbindung setzen; die Dokumentation des Anbieters nennt es.</translation>
    </message>
    <message>
        <source>Set {needed}, or choose one of {methods}.</source>
        <translation>{needed} setzen oder eines von {methods} wählen.</translation>
    </message>
    <message>
        <source>Set {variable} to it.</source>
        <translation>{variable} darauf setzen.</translation>
    </message>
    <message>
        <source>Set {variable}, or: framer-desk signin {profile} --token-stdin</source>
        <translation>{variable} setzen, oder: framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of Framer Desk. Secrets are never kept here.</source>
        <translation>Einstellungen von Framer Desk. Geheimnisse stehen hier nie.</translation>
    </message>
    <message>
        <source>Several saved requests are called {name}.</source>
        <translation>Mehrere gespeicherte Anfragen heißen {name}.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Als JSON zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in again and ask for the permission that is missing.</source>
        <translation>Neu anmelden und die fehlende Berechtigung anfordern.</translation>
    </message>
    <message>
        <source>Sign in again to use the console.</source>
        <translation>Für die Konsole neu anmelden.</translation>
    </message>
    <message>
        <source>Sign in again with what it asks for: --acr VALUES or --max-age SECONDS.</source>
        <translation>Neu anmelden mit dem, was verlangt wird: --acr WERTE oder --max-age SEKUNDEN.</translation>
    </message>
    <message>
        <source>Sign in again, and answer within a minute. If it comes back, turn par off for this connection.</source>
        <translation>Neu anmelden und innerhalb einer Minute antworten. Wenn es wieder auftritt, par für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Sign in again, and report it to the provider.</source>
        <translation>Neu anmelden und dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Sign in again, then send the request.</source>
        <translation>Neu anmelden, dann die Anfrage senden.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Neu anmelden.</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, do not trust the page that sent you here.</source>
        <translation>Neu anmelden. Wenn es wieder auftritt, der Seite nicht trauen, die hierher geführt hat.</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, report it to the provider.</source>
        <translation>Neu anmelden. Wenn es wieder auftritt, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Sign in again: framer-desk signin {profile}</source>
        <translation>Neu anmelden: framer-desk signin {profile}</translation>
    </message>
    <message>
        <source>Sign in again: this app is then registered anew.</source>
        <translation>Neu anmelden: Diese App wird dann neu registriert.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>Als jemand anderes anmelden…</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Sign in in a private window, where nobody is signed in yet</source>
        <translation>In einem privaten Fenster anmelden, wo noch niemand angemeldet ist</translation>
    </message>
    <message>
        <source>Sign in to an OAuth-protected API with your browser, see your token, explore by hand.</source>
        <translation>Mit dem Browser bei einer OAuth-geschützten API anmelden, das Token ansehen, von Hand erkunden.</translation>
    </message>
    <message>
        <source>Sign in to use the console.</source>
        <translation>Für die Konsole anmelden.</translation>
    </message>
    <message>
        <source>Sign in with these</source>
        <translation>Mit diesen Angaben anmelden</translation>
    </message>
    <message>
        <source>Sign in, and every message of it is shown here, with its checks. It is kept for 7 days.</source>
        <translation>Nach einer Anmeldung steht hier jede ihrer Nachrichten mit den Prüfungen. Sie bleibt 7 Tage erhalten.</translation>
    </message>
    <message>
        <source>Sign in, and it starts.</source>
        <translation>Anmelden, und sie startet.</translation>
    </message>
    <message>
        <source>Sign in, and its scopes, its life and what it says are shown here.</source>
        <translation>Nach einer Anmeldung stehen hier ihre Scopes, ihre Dauer und was sie sagt.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Anmelden.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s website, then sign in again.</source>
        <translation>Auf der Website des Anbieters abmelden, dann neu anmelden.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Sign out of {name} everywhere?</source>
        <translation>Von {name} überall abmelden?</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in flow</source>
        <translation>Ablauf der Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>Sign-in server (issuer)</source>
        <translation>Anmeldeserver (Issuer)</translation>
    </message>
    <message>
        <source>Sign-in server; its metadata fills in the endpoints (RFC 8414)</source>
        <translation>Anmeldeserver; seine Metadaten füllen die Endpunkte aus (RFC 8414)</translation>
    </message>
    <message>
        <source>Sign-in to {profile}, {time}</source>
        <translation>Anmeldung bei {profile}, {time}</translation>
    </message>
    <message>
        <source>Sign-in works up to {count} s. Set your clock.</source>
        <translation>Anmelden geht bis {count} s. Die Uhr stellen.</translation>
    </message>
    <message>
        <source>Sign-in {when}</source>
        <translation>Anmeldung {when}</translation>
    </message>
    <message>
        <source>Sign-ins are ended at their servers first.</source>
        <translation>Anmeldungen werden zuerst an ihren Servern beendet.</translation>
    </message>
    <message>
        <source>Sign-ins could not be ended</source>
        <translation>Anmeldungen konnten nicht beendet werden</translation>
    </message>
    <message>
        <source>Sign-ins of {name} may work on until they expire: {reason}</source>
        <translation>Anmeldungen von {name} gelten vielleicht bis zu ihrem Ablauf weiter: {reason}</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature, audience, expiry and the permissions you allowed</source>
        <translation>Signatur, Audience, Ablauf und die erlaubten Berechtigungen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Angemeldet als {name}.</translation>
    </message>
    <message>
        <source>Signed in to {name}.</source>
        <translation>Bei {name} angemeldet.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out. The server no longer accepts the token.</source>
        <translation>Abgemeldet. Der Server nimmt das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Signing in. Each message appears here as it comes.</source>
        <translation>Anmeldung läuft. Jede Nachricht erscheint hier, sobald sie kommt.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Verlangsamt</translation>
    </message>
    <message>
        <source>Slows down at {count} left</source>
        <translation>Wird langsamer, wenn {count} übrig sind</translation>
    </message>
    <message>
        <source>So long without use. An open window counts as use.</source>
        <translation>So lange ohne Nutzung. Ein offenes Fenster zählt als Nutzung.</translation>
    </message>
    <message>
        <source>Some are on other hosts: {hosts}. That is usual, and safe: the server itself names them.</source>
        <translation>Manche liegen auf anderen Hosts: {hosts}. Das ist üblich und sicher: Der Server selbst nennt sie.</translation>
    </message>
    <message>
        <source>Someone else may have used them.</source>
        <translation>Vielleicht hat jemand anderes sie benutzt.</translation>
    </message>
    <message>
        <source>Someone gets a copy</source>
        <translation>Jemand bekommt eine Kopie</translation>
    </message>
    <message>
        <source>Someone gets a copy of the notebook</source>
        <translation>Jemand bekommt eine Kopie des Notebooks</translation>
    </message>
    <message>
        <source>Something does not work; see ✗ above.</source>
        <translation>Etwas funktioniert nicht; siehe ✗ oben.</translation>
    </message>
    <message>
        <source>Something else arrived and was ignored. {reason}</source>
        <translation>Etwas anderes kam an und wurde ignoriert. {reason}</translation>
    </message>
    <message>
        <source>Something else arrived, and was ignored</source>
        <translation>Etwas anderes kam an und wurde ignoriert</translation>
    </message>
    <message>
        <source>Something else is in the way at {path}.</source>
        <translation>Bei {path} ist etwas anderes im Weg.</translation>
    </message>
    <message>
        <source>Something went wrong in Framer Desk last time. What was open is back; a report without secrets is kept here.</source>
        <translation>In Framer Desk ist beim letzten Mal ein Fehler aufgetreten. Was offen war, ist wieder da; ein Bericht ohne Geheimnisse liegt hier.</translation>
    </message>
    <message>
        <source>Something went wrong inside Framer Desk.</source>
        <translation>In Framer Desk ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Something wrong or missing?</source>
        <translation>Falsch oder unvollständig?</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Starred ones stay.</source>
        <translation>Markierte bleiben.</translation>
    </message>
    <message>
        <source>Starred ones stay. This can&apos;t be undone.</source>
        <translation>Markierte bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring or KWallet), or set FRAMER_DESK_VAULT=passphrase to seal them with a passphrase, or FRAMER_DESK_VAULT=memory to keep them until the program ends.</source>
        <translation>Einen Schlüsselbund starten (GNOME Keyring oder KWallet), oder FRAMER_DESK_VAULT=passphrase setzen, um sie mit einer Passphrase zu versiegeln, oder FRAMER_DESK_VAULT=memory, um sie bis zum Programmende zu behalten.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again, with a longer --timeout if the server is slow.</source>
        <translation>Neu beginnen, mit längerem --timeout, wenn der Server langsam ist.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Neu beginnen.</translation>
    </message>
    <message>
        <source>Start again. If it comes back, report it to the provider.</source>
        <translation>Neu beginnen. Wenn es wieder auftritt, dem Anbieter melden.</translation>
    </message>
    <message>
        <source>Start it where somebody can be asked.</source>
        <translation>Dort starten, wo jemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>Mit den Vorgaben starten</translation>
    </message>
    <message>
        <source>State and nonce matched</source>
        <translation>State und Nonce stimmten</translation>
    </message>
    <message>
        <source>State did not match</source>
        <translation>State stimmte nicht</translation>
    </message>
    <message>
        <source>State matched</source>
        <translation>State stimmte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Stopped before the answer was here.</source>
        <translation>Angehalten, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>Stopped the sandbox.</source>
        <translation>Sandbox beendet.</translation>
    </message>
    <message>
        <source>Stopped working {at}.</source>
        <translation>Gültig bis {at}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped: there was no answer within {seconds} s.</source>
        <translation>Angehalten: Innerhalb von {seconds} s kam keine Antwort.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Stops working {at}.</source>
        <translation>Gilt bis {at}.</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Hilfspaket</translation>
    </message>
    <message>
        <source>Swaps the code for a token, directly with the sign-in server</source>
        <translation>Tauscht den Code gegen ein Token, direkt mit dem Anmeldeserver</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>TLS trust store</source>
        <translation>TLS-Zertifikatsspeicher</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take a file that framer-desk profiles export wrote.</source>
        <translation>Eine Datei nehmen, die framer-desk profiles export geschrieben hat.</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Takes effect when Framer Desk starts again.</source>
        <translation>Gilt ab dem nächsten Start von Framer Desk.</translation>
    </message>
    <message>
        <source>Tell the API&apos;s owner. Do not trust the page that sent you here.</source>
        <translation>Dem Betreiber der API sagen. Der Seite nicht trauen, die hierher geführt hat.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The API accepts the token, or says why not.</source>
        <translation>Die API nimmt das Token an oder sagt, warum nicht.</translation>
    </message>
    <message>
        <source>The API answered {status} {reason}.</source>
        <translation>Die API hat {status} {reason} geantwortet.</translation>
    </message>
    <message>
        <source>The API answered {status}.</source>
        <translation>Die API hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>The API asked to wait {length}</source>
        <translation>Die API bat, {length} zu warten</translation>
    </message>
    <message>
        <source>The API asks to wait {seconds} s, longer than {limit} s.</source>
        <translation>Die API bittet, {seconds} s zu warten, länger als {limit} s.</translation>
    </message>
    <message>
        <source>The API did not accept your key or token.</source>
        <translation>Die API hat den Schlüssel oder das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The API did not accept your token</source>
        <translation>Die API hat das Token nicht angenommen</translation>
    </message>
    <message>
        <source>The API did not accept your token, and it can&apos;t be renewed.</source>
        <translation>Die API hat das Token nicht angenommen, und es kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The API did not accept your token. It was renewed once and the answer was the same.</source>
        <translation>Die API hat das Token nicht angenommen. Es wurde einmal erneuert, und die Antwort war dieselbe.</translation>
    </message>
    <message>
        <source>The API does not say</source>
        <translation>Die API sagt es nicht</translation>
    </message>
    <message>
        <source>The API does not say. Asking the address itself.</source>
        <translation>Die API sagt es nicht. Die Adresse selbst wird gefragt.</translation>
    </message>
    <message>
        <source>The API had a problem ({status})</source>
        <translation>Die API hatte ein Problem ({status})</translation>
    </message>
    <message>
        <source>The API has not spoken of limits, and none are set.</source>
        <translation>Die API hat keine Limits genannt, und es sind keine gesetzt.</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>Der API-Schlüssel</translation>
    </message>
    <message>
        <source>The API names its sign-in server</source>
        <translation>Die API nennt ihren Anmeldeserver</translation>
    </message>
    <message>
        <source>The API names its sign-in servers and the permissions that it knows.</source>
        <translation>Die API nennt ihre Anmeldeserver und die Berechtigungen, die sie kennt.</translation>
    </message>
    <message>
        <source>The API names {count} sign-in servers. Choose one.</source>
        <translation>Die API nennt {count} Anmeldeserver. Einen wählen.</translation>
    </message>
    <message>
        <source>The API refused because your token does not allow it. You can ask for it in the browser.</source>
        <translation>Die API hat abgelehnt, weil das Token es nicht erlaubt. Im Browser lässt es sich anfordern.</translation>
    </message>
    <message>
        <source>The API still asks to wait</source>
        <translation>Die API bittet weiter zu warten</translation>
    </message>
    <message>
        <source>The API still asks to wait.</source>
        <translation>Die API bittet weiter zu warten.</translation>
    </message>
    <message>
        <source>The API the token is for (RFC 8707)</source>
        <translation>Die API, für die das Token ist (RFC 8707)</translation>
    </message>
    <message>
        <source>The API wants you to prove who you are again, or in a stronger way.</source>
        <translation>Die API verlangt einen erneuten oder stärkeren Nachweis der Identität.</translation>
    </message>
    <message>
        <source>The API&apos;s OpenAPI document</source>
        <translation>Das OpenAPI-Dokument der API</translation>
    </message>
    <message>
        <source>The API&apos;s description names no address to try it with.</source>
        <translation>Die Beschreibung der API nennt keine Adresse, mit der es sich versuchen lässt.</translation>
    </message>
    <message>
        <source>The Authorization fields of the file are not used: the token of {name} is.</source>
        <translation>Die Authorization-Felder der Datei werden nicht benutzt: Es gilt das Token von {name}.</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>Das ID-Token gehört zu einem anderen Access-Token.</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>Das ID-Token gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The ID token can&apos;t be read.</source>
        <translation>Das ID-Token ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The ID token carries the nonce of this sign-in.</source>
        <translation>Das ID-Token trägt die Nonce dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The ID token carries the value this app sent</source>
        <translation>Das ID-Token trägt den Wert, den diese App gesendet hat</translation>
    </message>
    <message>
        <source>The ID token does not say how long it holds.</source>
        <translation>Das ID-Token sagt nicht, wie lange es gilt.</translation>
    </message>
    <message>
        <source>The ID token had expired {seconds} s before it arrived.</source>
        <translation>Das ID-Token war schon {seconds} s abgelaufen, als es ankam.</translation>
    </message>
    <message>
        <source>The ID token is meant for another app.</source>
        <translation>Das ID-Token ist für eine andere App bestimmt.</translation>
    </message>
    <message>
        <source>The ID token names no account.</source>
        <translation>Das ID-Token nennt kein Konto.</translation>
    </message>
    <message>
        <source>The ID token was given to another app.</source>
        <translation>Das ID-Token wurde einer anderen App gegeben.</translation>
    </message>
    <message>
        <source>The ID token was issued by another server.</source>
        <translation>Das ID-Token wurde von einem anderen Server ausgestellt.</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature is wrong.</source>
        <translation>Die Signatur des ID-Tokens ist falsch.</translation>
    </message>
    <message>
        <source>The JWK file holds no private key that can be used.</source>
        <translation>Die JWK-Datei enthält keinen brauchbaren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The OpenAPI document that lists its operations.</source>
        <translation>Das OpenAPI-Dokument, das ihre Operationen auflistet.</translation>
    </message>
    <message>
        <source>The QR code leads there as well.</source>
        <translation>Der QR-Code führt auch dorthin.</translation>
    </message>
    <message>
        <source>The address of the API changed from {old} to {new}.</source>
        <translation>Die Adresse der API hat sich von {old} zu {new} geändert.</translation>
    </message>
    <message>
        <source>The address of your picture.</source>
        <translation>Die Adresse des Bildes.</translation>
    </message>
    <message>
        <source>The answer brought back the state of this sign-in ({mark}).</source>
        <translation>Die Antwort brachte den state dieser Anmeldung zurück ({mark}).</translation>
    </message>
    <message>
        <source>The answer came from another server</source>
        <translation>Die Antwort kam von einem anderen Server</translation>
    </message>
    <message>
        <source>The answer came from another sign-in server than the one you asked, so it was not used.</source>
        <translation>Die Antwort kam von einem anderen Anmeldeserver als dem gefragten, deshalb wurde sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The answer carries {back}, sent was {sent}.</source>
        <translation>Die Antwort trägt {back}, gesendet wurde {sent}.</translation>
    </message>
    <message>
        <source>The answer does not name its server</source>
        <translation>Die Antwort nennt ihren Server nicht</translation>
    </message>
    <message>
        <source>The answer does not name its server, though it always should</source>
        <translation>Die Antwort nennt ihren Server nicht, obwohl sie es immer sollte</translation>
    </message>
    <message>
        <source>The answer does not say which sign-in server it came from, though this one always does.</source>
        <translation>Die Antwort sagt nicht, von welchem Anmeldeserver sie kam, obwohl dieser es immer tut.</translation>
    </message>
    <message>
        <source>The answer goes to the browser. What it brings back is a message of its own.</source>
        <translation>Die Antwort geht an den Browser. Was er zurückbringt, ist eine eigene Nachricht.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>The answer has no body. The status says it all.</source>
        <translation>Die Antwort hat keinen Body. Der Status sagt alles.</translation>
    </message>
    <message>
        <source>The answer is not as the API describes it:</source>
        <translation>Die Antwort ist nicht, wie die API sie beschreibt:</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: its compression can&apos;t be read.</source>
        <translation>Die Antwort von {host} ist beschädigt: Ihre Komprimierung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer to a sign-in must come in the address.</source>
        <translation>Die Antwort auf eine Anmeldung muss in der Adresse kommen.</translation>
    </message>
    <message>
        <source>The app asks again and again until you have decided.</source>
        <translation>Die App fragt immer wieder, bis eine Entscheidung gefallen ist.</translation>
    </message>
    <message>
        <source>The app asks for a code. State and challenge tie the answer to this sign-in.</source>
        <translation>Die App fordert einen Code an. State und Challenge binden die Antwort an diese Anmeldung.</translation>
    </message>
    <message>
        <source>The app calls the API without a token; the API says where tokens come from.</source>
        <translation>Die App ruft die API ohne Token auf; die API sagt, woher Tokens kommen.</translation>
    </message>
    <message>
        <source>The app proves it started this sign-in by sending the secret half of the PKCE pair. A stolen code is useless without it.</source>
        <translation>Die App beweist, dass sie diese Anmeldung begonnen hat, indem sie die geheime Hälfte des PKCE-Paars sendet. Ohne sie ist ein gestohlener Code nutzlos.</translation>
    </message>
    <message>
        <source>The app proves who it is, and the server gives it a token.</source>
        <translation>Die App weist sich aus, und der Server gibt ihr ein Token.</translation>
    </message>
    <message>
        <source>The app that asked. Not this one.</source>
        <translation>Die App, die angefragt hat. Nicht diese.</translation>
    </message>
    <message>
        <source>The app that asked. This one.</source>
        <translation>Die App, die angefragt hat. Diese.</translation>
    </message>
    <message>
        <source>The app&apos;s name at the sign-in server</source>
        <translation>Der Name der App beim Anmeldeserver</translation>
    </message>
    <message>
        <source>The body has lines that mean something else in an .http file, so it was not saved.</source>
        <translation>Der Body hat Zeilen, die in einer .http-Datei etwas anderes bedeuten, deshalb wurde er nicht gespeichert.</translation>
    </message>
    <message>
        <source>The body is a large file, which can&apos;t be a part of the code.</source>
        <translation>Der Body ist eine große Datei, die nicht Teil des Codes sein kann.</translation>
    </message>
    <message>
        <source>The body is not as the API describes it; it is sent all the same:</source>
        <translation>Der Body ist nicht, wie die API ihn beschreibt; er wird trotzdem gesendet:</translation>
    </message>
    <message>
        <source>The body of this request is no text, so it can&apos;t be a part of the code.</source>
        <translation>Der Body dieser Anfrage ist kein Text und kann deshalb nicht Teil des Codes sein.</translation>
    </message>
    <message>
        <source>The browser brought a one-time code and nothing else.</source>
        <translation>Der Browser brachte einen Einmal-Code und sonst nichts.</translation>
    </message>
    <message>
        <source>The browser came back to another address</source>
        <translation>Der Browser kam an einer anderen Adresse zurück</translation>
    </message>
    <message>
        <source>The browser came back to {uri}, as was asked for.</source>
        <translation>Der Browser kam zu {uri} zurück, wie angefordert.</translation>
    </message>
    <message>
        <source>The browser came back with GET, so without your password.</source>
        <translation>Der Browser kam mit GET zurück, also ohne das Passwort.</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Der Browser kam nicht zurück.</translation>
    </message>
    <message>
        <source>The browser shows how the sign-in ended. Nothing of it is sent anywhere.</source>
        <translation>Der Browser zeigt, wie die Anmeldung ausging. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The browser&apos;s return was not seen.</source>
        <translation>Die Rückkehr des Browsers wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The certificate file {path} can&apos;t be used.</source>
        <translation>Die Zertifikatsdatei {path} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The certificate of the signing key.</source>
        <translation>Das Zertifikat des Signaturschlüssels.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Das Zertifikat von {host} ist nicht vertrauenswürdig: {reason}.</translation>
    </message>
    <message>
        <source>The check {check} can&apos;t be read.</source>
        <translation>Die Prüfung {check} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The client ID unless set.</source>
        <translation>Die Client-ID, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation>Das Client-Geheimnis</translation>
    </message>
    <message>
        <source>The client secret, in a header</source>
        <translation>Das Client-Geheimnis, in einem Header</translation>
    </message>
    <message>
        <source>The client secret, in the form</source>
        <translation>Das Client-Geheimnis, im Formular</translation>
    </message>
    <message>
        <source>The clipboard did not take the text.</source>
        <translation>Die Zwischenablage hat den Text nicht angenommen.</translation>
    </message>
    <message>
        <source>The clipboard is clear again.</source>
        <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Die Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} s ahead of this computer&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber diesem Computer {seconds} s vor.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} s behind this computer&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber diesem Computer {seconds} s nach.</translation>
    </message>
    <message>
        <source>The clock says {year}.</source>
        <translation>Die Uhr zeigt {year}.</translation>
    </message>
    <message>
        <source>The code comes back to this computer. It is of no use without the verifier.</source>
        <translation>Der Code kommt zu diesem Computer zurück. Ohne den Verifier nützt er nichts.</translation>
    </message>
    <message>
        <source>The code is not protected by PKCE</source>
        <translation>Der Code ist nicht durch PKCE geschützt</translation>
    </message>
    <message>
        <source>The code works only with this sign-in&apos;s own verifier.</source>
        <translation>Der Code funktioniert nur mit dem Verifier dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The code: {code}</source>
        <translation>Der Code: {code}</translation>
    </message>
    <message>
        <source>The command line does the same: framer-desk signin PROFILE. See framer-desk --help.</source>
        <translation>Die Befehlszeile kann dasselbe: framer-desk signin PROFIL. Siehe framer-desk --help.</translation>
    </message>
    <message>
        <source>The computer slept for {time}. Your sign-ins were looked at again.</source>
        <translation>Der Computer hat {time} geschlafen. Die Anmeldungen wurden erneut angesehen.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}. What expires when is counted anew.</source>
        <translation>Die Uhr des Computers wurde um {time} zurückgestellt. Abläufe werden neu berechnet.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {time} ahead. What expires when is counted anew.</source>
        <translation>Die Uhr des Computers wurde um {time} vorgestellt. Abläufe werden neu berechnet.</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>The computer&apos;s unless set. A password goes into a variable.</source>
        <translation>Der des Computers, wenn nicht gesetzt. Ein Passwort gehört in eine Variable.</translation>
    </message>
    <message>
        <source>The connection broke off after {size}. The rest is missing.</source>
        <translation>Die Verbindung brach nach {size} ab. Der Rest fehlt.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>The connection file {path} is not valid TOML: {reason}</source>
        <translation>Die Verbindungsdatei {path} ist kein gültiges TOML: {reason}</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was whole.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor die Antwort ganz da war.</translation>
    </message>
    <message>
        <source>The connection to {host} is over, so nothing was sent.</source>
        <translation>Die Verbindung zu {host} ist zu Ende, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection {name}</source>
        <translation>Die Verbindung {name}</translation>
    </message>
    <message>
        <source>The connection {name} was saved by a newer Framer Desk.</source>
        <translation>Die Verbindung {name} wurde von einem neueren Framer Desk gespeichert.</translation>
    </message>
    <message>
        <source>The device code was not accepted. It may be used up or too old.</source>
        <translation>Der Gerätecode wurde nicht angenommen. Vielleicht ist er verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not saved.</source>
        <translation>Der Datenträger ist voll, deshalb wurde {path} nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file for {name} is no connection: {reason}</source>
        <translation>Die Datei für {name} ist keine Verbindung: {reason}</translation>
    </message>
    <message>
        <source>The file has no request {name}.</source>
        <translation>Die Datei hat keine Anfrage {name}.</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be read: {reason}.</source>
        <translation>Die Datei {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The first sign-in tells. Allow {address} at the provider.</source>
        <translation>Die erste Anmeldung zeigt es. {address} beim Anbieter erlauben.</translation>
    </message>
    <message>
        <source>The header {name} can&apos;t be sent.</source>
        <translation>Das Headerfeld {name} kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The history at {path} can&apos;t be used.</source>
        <translation>Der Verlauf bei {path} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The kept token of {profile} can&apos;t be read by this version.</source>
        <translation>Das aufbewahrte Token von {profile} ist mit dieser Version nicht lesbar.</translation>
    </message>
    <message>
        <source>The key is in the vault; it signs with {alg}.</source>
        <translation>Der Schlüssel ist im Tresor; er signiert mit {alg}.</translation>
    </message>
    <message>
        <source>The key never leaves this computer ({method}).</source>
        <translation>Der Schlüssel verlässt diesen Computer nie ({method}).</translation>
    </message>
    <message>
        <source>The key of {name} has a header of its own, which {library} would carry to other hosts.</source>
        <translation>Der Schlüssel von {name} hat ein eigenes Headerfeld, das {library} zu anderen Hosts mitnähme.</translation>
    </message>
    <message>
        <source>The key that must be shown along with it.</source>
        <translation>Der Schlüssel, der mit vorgezeigt werden muss.</translation>
    </message>
    <message>
        <source>The key that the token is tied to is not on this computer.</source>
        <translation>Der Schlüssel, an den das Token gebunden ist, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The key that ties the tokens of {profile} to this computer can&apos;t be read.</source>
        <translation>Der Schlüssel, der die Tokens von {profile} an diesen Computer bindet, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key&apos;s name at the provider (kid), where the file does not say it</source>
        <translation>Der Name des Schlüssels beim Anbieter (kid), wo die Datei ihn nicht nennt</translation>
    </message>
    <message>
        <source>The keyring no longer holds the key that opens {path}.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht mehr, der {path} öffnet.</translation>
    </message>
    <message>
        <source>The message that is chosen</source>
        <translation>Die gewählte Nachricht</translation>
    </message>
    <message>
        <source>The name under which the server knows this app</source>
        <translation>Der Name, unter dem der Server diese App kennt</translation>
    </message>
    <message>
        <source>The name you go by there.</source>
        <translation>Der dort geläufige Name.</translation>
    </message>
    <message>
        <source>The new client secret</source>
        <translation>Das neue Client-Geheimnis</translation>
    </message>
    <message>
        <source>The new client secret, if you have it already. You can bring it later, too.</source>
        <translation>Das neue Client-Geheimnis, falls schon vorhanden. Es lässt sich auch später nachreichen.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>The new one does not work for {name}, so the old one stays.</source>
        <translation>Das neue funktioniert für {name} nicht, deshalb bleibt das alte.</translation>
    </message>
    <message>
        <source>The new one is tried before it is kept. The old one stays until the new one is known to work.</source>
        <translation>Das neue wird probiert, bevor es behalten wird. Das alte bleibt, bis feststeht, dass das neue funktioniert.</translation>
    </message>
    <message>
        <source>The new one works, and is in the vault now.</source>
        <translation>Das neue funktioniert und ist jetzt im Tresor.</translation>
    </message>
    <message>
        <source>The new one works. It was not kept: the one in use comes from the environment.</source>
        <translation>Das neue funktioniert. Es wurde nicht aufbewahrt: Das benutzte kommt aus der Umgebung.</translation>
    </message>
    <message>
        <source>The new secret works, and is in the vault now.</source>
        <translation>Das neue Geheimnis funktioniert und ist jetzt im Tresor.</translation>
    </message>
    <message>
        <source>The new secret works. It was not kept.</source>
        <translation>Das neue Geheimnis funktioniert. Es wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The notebook gets its tokens from this app.</source>
        <translation>Das Notebook bekommt seine Tokens von dieser App.</translation>
    </message>
    <message>
        <source>The notebook is saved. Start JupyterLab in a terminal to see why: jupyter lab</source>
        <translation>Das Notebook ist gespeichert. JupyterLab in einem Terminal starten, um den Grund zu sehen: jupyter lab</translation>
    </message>
    <message>
        <source>The old one still works. End it in your account&apos;s pages at the provider.</source>
        <translation>Das alte funktioniert noch. Auf den Kontoseiten des Anbieters beenden.</translation>
    </message>
    <message>
        <source>The old one still works. End it in your account&apos;s pages at the provider: {page}</source>
        <translation>Das alte funktioniert noch. Auf den Kontoseiten des Anbieters beenden: {page}</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. It may be used up or too old.</source>
        <translation>Der Einmal-Code wurde nicht angenommen. Vielleicht ist er verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>The one-time code was removed from the address bar.</source>
        <translation>Der Einmal-Code wurde aus der Adresszeile entfernt.</translation>
    </message>
    <message>
        <source>The organisation your account belongs to.</source>
        <translation>Die Organisation, zu der das Konto gehört.</translation>
    </message>
    <message>
        <source>The parameter {name} is filled in by the sign-in itself.</source>
        <translation>Den Parameter {name} füllt die Anmeldung selbst aus.</translation>
    </message>
    <message>
        <source>The password of a proxy can&apos;t be kept in a connection, which is a file that others may read.</source>
        <translation>Das Passwort eines Proxys kann nicht in einer Verbindung stehen: Sie ist eine Datei, die andere lesen können.</translation>
    </message>
    <message>
        <source>The path {path} is too long.</source>
        <translation>Der Pfad {path} ist zu lang.</translation>
    </message>
    <message>
        <source>The port has to be the same in both places.</source>
        <translation>Der Port muss an beiden Stellen derselbe sein.</translation>
    </message>
    <message>
        <source>The private key is locked with a passphrase.</source>
        <translation>Der private Schlüssel ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>The private key is neither PEM nor a JWK.</source>
        <translation>Der private Schlüssel ist weder PEM noch ein JWK.</translation>
    </message>
    <message>
        <source>The private key is of a kind that can&apos;t sign here.</source>
        <translation>Mit dieser Art von privatem Schlüssel kann hier nicht signiert werden.</translation>
    </message>
    <message>
        <source>The private key is too short: RSA keys need {bits} bits.</source>
        <translation>Der private Schlüssel ist zu kurz: RSA-Schlüssel brauchen {bits} Bit.</translation>
    </message>
    <message>
        <source>The provider&apos;s documentation explains the code.</source>
        <translation>Die Dokumentation des Anbieters erklärt den Code.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to {host}.</source>
        <translation>Der Proxy hat die Anfrage nicht zu {host} durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy of this connection or of the environment can&apos;t be used.</source>
        <translation>Der Proxy dieser Verbindung oder der Umgebung kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, so nothing went to {host}.</source>
        <translation>Der Proxy verlangt Namen und Passwort, deshalb ging nichts an {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached, so nothing went to {host}.</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar, deshalb ging nichts an {host}.</translation>
    </message>
    <message>
        <source>The rate limit is reached</source>
        <translation>Das Anfragelimit ist erreicht</translation>
    </message>
    <message>
        <source>The rate limit is reached. Waiting {seconds} s before it is sent.</source>
        <translation>Das Anfragelimit ist erreicht. Vor dem Senden werden {seconds} s gewartet.</translation>
    </message>
    <message>
        <source>The record of sign-ins at {path} can&apos;t be used.</source>
        <translation>Die Aufzeichnung der Anmeldungen bei {path} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The redirect address {uri} can&apos;t be used: it must be on this computer.</source>
        <translation>Die Weiterleitungsadresse {uri} kann nicht benutzt werden: Sie muss auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>The redirect address {url} does not lead to this computer.</source>
        <translation>Die Weiterleitungsadresse {url} führt nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>The renewed token does not work.</source>
        <translation>Das erneuerte Token funktioniert nicht.</translation>
    </message>
    <message>
        <source>The request goes to the server directly; the browser carries only a reference to it.</source>
        <translation>Die Anfrage geht direkt an den Server; der Browser trägt nur einen Verweis darauf.</translation>
    </message>
    <message>
        <source>The request is as you left it. It was not sent yet.</source>
        <translation>Die Anfrage ist noch wie zuvor. Sie wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The request is no longer in {path}.</source>
        <translation>Die Anfrage ist nicht mehr in {path}.</translation>
    </message>
    <message>
        <source>The request is sent without a body.</source>
        <translation>Die Anfrage wird ohne Body gesendet.</translation>
    </message>
    <message>
        <source>The request needs the secret {name}, which is not exported.</source>
        <translation>Die Anfrage braucht das Geheimnis {name}, das nicht exportiert wird.</translation>
    </message>
    <message>
        <source>The request needs this value. It is not kept.</source>
        <translation>Die Anfrage braucht diesen Wert. Er wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The request or the exchange lacked its half of the PKCE pair.</source>
        <translation>Der Anfrage oder dem Tausch fehlte ihre Hälfte des PKCE-Paars.</translation>
    </message>
    <message>
        <source>The request was left at the server first, so the link holds nothing of it</source>
        <translation>Die Anfrage wurde zuerst beim Server hinterlegt, deshalb enthält der Link nichts davon</translation>
    </message>
    <message>
        <source>The request was meant for another host.</source>
        <translation>Die Anfrage war für einen anderen Host bestimmt.</translation>
    </message>
    <message>
        <source>The request went to the server directly, not through the browser.</source>
        <translation>Die Anfrage ging direkt an den Server, nicht durch den Browser.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Das Übrige</translation>
    </message>
    <message>
        <source>The rest ({count}):</source>
        <translation>Das Übrige ({count}):</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The sandbox comes with Framer Desk and can&apos;t be changed.</source>
        <translation>Die Sandbox gehört zu Framer Desk und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The sandbox comes with Framer Desk and can’t be changed. A duplicate of it can.</source>
        <translation>Die Sandbox gehört zu Framer Desk und kann nicht geändert werden. Ein Duplikat von ihr schon.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. {reason}</source>
        <translation>Die Sandbox konnte nicht gestartet werden. {reason}</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>The sandbox is still running: {reason}</source>
        <translation>Die Sandbox läuft noch: {reason}</translation>
    </message>
    <message>
        <source>The sandbox may have stopped.</source>
        <translation>Vielleicht hat die Sandbox aufgehört.</translation>
    </message>
    <message>
        <source>The scope {scope} is gone.</source>
        <translation>Der Scope {scope} ist weg.</translation>
    </message>
    <message>
        <source>The scope {scope} is new.</source>
        <translation>Der Scope {scope} ist neu.</translation>
    </message>
    <message>
        <source>The second time</source>
        <translation>Beim zweiten Mal</translation>
    </message>
    <message>
        <source>The secret is still the old one</source>
        <translation>Es gilt noch das alte Geheimnis</translation>
    </message>
    <message>
        <source>The secret of the registered app</source>
        <translation>Das Geheimnis der registrierten App</translation>
    </message>
    <message>
        <source>The server also takes {methods}.</source>
        <translation>Der Server nimmt auch {methods}.</translation>
    </message>
    <message>
        <source>The server answered the renewal with a token of another account, so it was not kept.</source>
        <translation>Der Server hat auf die Erneuerung mit dem Token eines anderen Kontos geantwortet, deshalb wurde es nicht behalten.</translation>
    </message>
    <message>
        <source>The server can&apos;t do S256, so a stolen code could be used.</source>
        <translation>Der Server kann kein S256, deshalb könnte ein gestohlener Code benutzt werden.</translation>
    </message>
    <message>
        <source>The server can&apos;t revoke this kind of token.</source>
        <translation>Der Server kann diese Art von Token nicht widerrufen.</translation>
    </message>
    <message>
        <source>The server changed {name}.</source>
        <translation>Der Server hat {name} geändert.</translation>
    </message>
    <message>
        <source>The server did not revoke the token ({status}).</source>
        <translation>Der Server hat das Token nicht widerrufen ({status}).</translation>
    </message>
    <message>
        <source>The server did not say whether it knows the secret.</source>
        <translation>Der Server hat nicht gesagt, ob er das Geheimnis kennt.</translation>
    </message>
    <message>
        <source>The server did not say whether the token is active ({status}).</source>
        <translation>Der Server hat nicht gesagt, ob das Token gültig ist ({status}).</translation>
    </message>
    <message>
        <source>The server did not say who you are ({status}).</source>
        <translation>Der Server hat nicht gesagt, wer angemeldet ist ({status}).</translation>
    </message>
    <message>
        <source>The server does not say how long it lives</source>
        <translation>Der Server sagt nicht, wie lange es gilt</translation>
    </message>
    <message>
        <source>The server does not say how long the token lives.</source>
        <translation>Der Server sagt nicht, wie lange das Token gilt.</translation>
    </message>
    <message>
        <source>The server does not say how long.</source>
        <translation>Der Server sagt nicht, wie lange.</translation>
    </message>
    <message>
        <source>The server does not say how you logged in.</source>
        <translation>Der Server sagt nicht, wie die Anmeldung geschah.</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Der Server sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>The server gave a token that allows more than was asked for: {scopes}.</source>
        <translation>Der Server gab ein Token, das mehr erlaubt als angefordert: {scopes}.</translation>
    </message>
    <message>
        <source>The server gave no refresh token, so none can leak.</source>
        <translation>Der Server gab kein Refresh-Token, also kann keines nach außen gelangen.</translation>
    </message>
    <message>
        <source>The server gave this app a new secret, and it works. The old one has ended.</source>
        <translation>Der Server hat dieser App ein neues Geheimnis gegeben, und es funktioniert. Das alte ist beendet.</translation>
    </message>
    <message>
        <source>The server gave {name} a new secret that it does not take, and ended the old one.</source>
        <translation>Der Server hat {name} ein neues Geheimnis gegeben, das er nicht annimmt, und das alte beendet.</translation>
    </message>
    <message>
        <source>The server gives a code that you enter in a browser on any device.</source>
        <translation>Der Server gibt einen Code, der auf einem beliebigen Gerät im Browser eingegeben wird.</translation>
    </message>
    <message>
        <source>The server gives this app a client ID, so nobody has to ask for one by hand.</source>
        <translation>Der Server gibt dieser App eine Client-ID, damit niemand von Hand darum bitten muss.</translation>
    </message>
    <message>
        <source>The server gives this app a new secret. The old one stays until the new one is known to work.</source>
        <translation>Der Server gibt dieser App ein neues Geheimnis. Das alte bleibt, bis feststeht, dass das neue funktioniert.</translation>
    </message>
    <message>
        <source>The server grants {scope} now.</source>
        <translation>Der Server erteilt jetzt {scope}.</translation>
    </message>
    <message>
        <source>The server has ended the registration {client_id}.</source>
        <translation>Der Server hat die Registrierung {client_id} beendet.</translation>
    </message>
    <message>
        <source>The server has new keys: {new}.</source>
        <translation>Der Server hat neue Schlüssel: {new}.</translation>
    </message>
    <message>
        <source>The server is told that a token is no longer used.</source>
        <translation>Dem Server wird gesagt, dass ein Token nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>The server let {name} keep its secret; it gives no other one.</source>
        <translation>Der Server hat {name} sein Geheimnis gelassen; er gibt kein anderes.</translation>
    </message>
    <message>
        <source>The server neither says that it checks PKCE nor gave an ID token with a nonce.</source>
        <translation>Der Server sagt weder, dass er PKCE prüft, noch gab er ein ID-Token mit Nonce.</translation>
    </message>
    <message>
        <source>The server no longer accepts the refresh token, though it had not expired. Servers do this when one is used twice: someone else may have it. All tokens of this sign-in are dead now. Sign in again, and look for what else could read this token.</source>
        <translation>Der Server nimmt das Refresh-Token nicht mehr an, obwohl es nicht abgelaufen war. Das tun Server, wenn eines zweimal benutzt wird: Vielleicht hat es jemand anderes. Alle Tokens dieser Anmeldung sind jetzt ungültig. Neu anmelden und nachsehen, was dieses Token sonst lesen konnte.</translation>
    </message>
    <message>
        <source>The server no longer grants {scope}.</source>
        <translation>Der Server erteilt {scope} nicht mehr.</translation>
    </message>
    <message>
        <source>The server no longer offers {endpoint}.</source>
        <translation>Der Server bietet {endpoint} nicht mehr an.</translation>
    </message>
    <message>
        <source>The server no longer publishes its keys {old}.</source>
        <translation>Der Server veröffentlicht seine Schlüssel {old} nicht mehr.</translation>
    </message>
    <message>
        <source>The server no longer states that it protects the one-time code (PKCE with S256).</source>
        <translation>Der Server erklärt nicht mehr, dass er den Einmal-Code schützt (PKCE mit S256).</translation>
    </message>
    <message>
        <source>The server offers {endpoint} now.</source>
        <translation>Der Server bietet jetzt {endpoint} an.</translation>
    </message>
    <message>
        <source>The server promises iss in its description and left it out.</source>
        <translation>Der Server verspricht iss in seiner Beschreibung und ließ es weg.</translation>
    </message>
    <message>
        <source>The server registers this app by itself when you sign in</source>
        <translation>Der Server registriert diese App bei der Anmeldung von selbst</translation>
    </message>
    <message>
        <source>The server rotated its keys: {new} came, {old} went.</source>
        <translation>Der Server hat seine Schlüssel gewechselt: {new} kam, {old} ging.</translation>
    </message>
    <message>
        <source>The server says that the token is active.</source>
        <translation>Der Server sagt, dass das Token gültig ist.</translation>
    </message>
    <message>
        <source>The server says that the token is no longer active, though it had not expired and was not revoked here. Somebody ended it at the provider, or the provider did.</source>
        <translation>Der Server sagt, dass das Token nicht mehr gültig ist, obwohl es nicht abgelaufen war und hier nicht widerrufen wurde. Jemand hat es beim Anbieter beendet, oder der Anbieter selbst.</translation>
    </message>
    <message>
        <source>The server says that the token is not active, or that it is none of this app&apos;s business.</source>
        <translation>Der Server sagt, dass das Token nicht gültig ist oder dass es diese App nichts angeht.</translation>
    </message>
    <message>
        <source>The server says that the token of {name} is no longer active, so the request was not sent.</source>
        <translation>Der Server sagt, dass das Token von {name} nicht mehr gültig ist, deshalb wurde die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>The server says what it thinks of the token.</source>
        <translation>Der Server sagt, was er vom Token hält.</translation>
    </message>
    <message>
        <source>The server says where its endpoints are and what it can do.</source>
        <translation>Der Server sagt, wo seine Endpunkte sind und was er kann.</translation>
    </message>
    <message>
        <source>The server says whose account this is.</source>
        <translation>Der Server sagt, wessen Konto das ist.</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>Der Server sagt: „{words}“</translation>
    </message>
    <message>
        <source>The server sent the browser back with a form (307)</source>
        <translation>Der Server hat den Browser mit einem Formular zurückgeschickt (307)</translation>
    </message>
    <message>
        <source>The server states that it protects the one-time code (PKCE with S256) now.</source>
        <translation>Der Server erklärt jetzt, dass er den Einmal-Code schützt (PKCE mit S256).</translation>
    </message>
    <message>
        <source>The server still offers the implicit grant</source>
        <translation>Der Server bietet noch den Implicit-Grant an</translation>
    </message>
    <message>
        <source>The server&apos;s description has a broken {name}.</source>
        <translation>Die Beschreibung des Servers hat ein fehlerhaftes {name}.</translation>
    </message>
    <message>
        <source>The server&apos;s description names no issuer.</source>
        <translation>Die Beschreibung des Servers nennt keinen Issuer.</translation>
    </message>
    <message>
        <source>The server&apos;s keys could not be fetched.</source>
        <translation>Die Schlüssel des Servers konnten nicht geholt werden.</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s sign-in page has no proper web address, so it was not opened.</source>
        <translation>Die Anmeldeseite des Servers hat keine richtige Webadresse, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>The server&apos;s tokens for the account {account} were those of {before}, and now are those of {subject}.</source>
        <translation>Die Tokens des Servers für das Konto {account} waren die von {before} und sind jetzt die von {subject}.</translation>
    </message>
    <message>
        <source>The settings file holds addresses and choices only, so it is safe to share.</source>
        <translation>Die Einstellungsdatei enthält nur Adressen und Auswahlen und kann weitergegeben werden.</translation>
    </message>
    <message>
        <source>The sign-in ended before the browser was opened.</source>
        <translation>Die Anmeldung endete, bevor der Browser geöffnet wurde.</translation>
    </message>
    <message>
        <source>The sign-in server asks for a value in the proof again, though it was in it.</source>
        <translation>Der Anmeldeserver verlangt noch einmal einen Wert im Nachweis, obwohl er darin war.</translation>
    </message>
    <message>
        <source>The sign-in server asks to be asked less often.</source>
        <translation>Der Anmeldeserver bittet, seltener gefragt zu werden.</translation>
    </message>
    <message>
        <source>The sign-in server asks to be asked less often: every {seconds} s now.</source>
        <translation>Der Anmeldeserver bittet, seltener gefragt zu werden: jetzt alle {seconds} s.</translation>
    </message>
    <message>
        <source>The sign-in server can&apos;t prove who you are in the way that was asked for.</source>
        <translation>Der Anmeldeserver kann die Identität nicht auf die verlangte Weise nachweisen.</translation>
    </message>
    <message>
        <source>The sign-in server can&apos;t read the request object.</source>
        <translation>Der Anmeldeserver kann das Request-Objekt nicht lesen.</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the proof that ties the token to this computer.</source>
        <translation>Der Anmeldeserver hat den Nachweis nicht angenommen, der das Token an diesen Computer bindet.</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the signed assertion.</source>
        <translation>Der Anmeldeserver hat die signierte Assertion nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the software statement.</source>
        <translation>Der Anmeldeserver hat das Software-Statement nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in server did not accept this app&apos;s description of itself.</source>
        <translation>Der Anmeldeserver hat die Selbstbeschreibung dieser App nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in server did not ask you to log in again, though that was needed.</source>
        <translation>Der Anmeldeserver hat keine erneute Anmeldung verlangt, obwohl sie nötig war.</translation>
    </message>
    <message>
        <source>The sign-in server did not understand the request.</source>
        <translation>Der Anmeldeserver hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this redirect address.</source>
        <translation>Der Anmeldeserver nimmt diese Weiterleitungsadresse nicht an.</translation>
    </message>
    <message>
        <source>The sign-in server does not know one of the permissions asked for.</source>
        <translation>Der Anmeldeserver kennt eine der angeforderten Berechtigungen nicht.</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client ID, or its secret is wrong.</source>
        <translation>Der Anmeldeserver kennt diese Client-ID nicht, oder ihr Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in by itself.</source>
        <translation>Der Anmeldeserver lässt diese App sich nicht selbst anmelden.</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in this way.</source>
        <translation>Der Anmeldeserver lässt diese App sich nicht auf diese Weise anmelden.</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in with a code on another device.</source>
        <translation>Der Anmeldeserver lässt diese App sich nicht mit einem Code auf einem anderen Gerät anmelden.</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in with a signed assertion.</source>
        <translation>Der Anmeldeserver lässt diese App sich nicht mit einer signierten Assertion anmelden.</translation>
    </message>
    <message>
        <source>The sign-in server does not name its {endpoint}.</source>
        <translation>Der Anmeldeserver nennt seinen {endpoint} nicht.</translation>
    </message>
    <message>
        <source>The sign-in server does not offer the authorization code grant.</source>
        <translation>Der Anmeldeserver bietet den Authorization-Code-Grant nicht an.</translation>
    </message>
    <message>
        <source>The sign-in server does not offer this grant.</source>
        <translation>Der Anmeldeserver bietet diesen Grant nicht an.</translation>
    </message>
    <message>
        <source>The sign-in server does not register apps this way.</source>
        <translation>Der Anmeldeserver registriert Apps nicht auf diese Weise.</translation>
    </message>
    <message>
        <source>The sign-in server gave no token ({status}) and did not say why.</source>
        <translation>Der Anmeldeserver gab kein Token ({status}) und sagte nicht, warum.</translation>
    </message>
    <message>
        <source>The sign-in server gives no tokens for this API.</source>
        <translation>Der Anmeldeserver gibt keine Tokens für diese API.</translation>
    </message>
    <message>
        <source>The sign-in server had a problem ({status}) and gave no token.</source>
        <translation>Der Anmeldeserver hatte ein Problem ({status}) und gab kein Token.</translation>
    </message>
    <message>
        <source>The sign-in server had a problem.</source>
        <translation>Der Anmeldeserver hatte ein Problem.</translation>
    </message>
    <message>
        <source>The sign-in server has not approved this app.</source>
        <translation>Der Anmeldeserver hat diese App nicht genehmigt.</translation>
    </message>
    <message>
        <source>The sign-in server is asked every few seconds</source>
        <translation>Der Anmeldeserver wird alle paar Sekunden gefragt</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded.</source>
        <translation>Der Anmeldeserver ist überlastet.</translation>
    </message>
    <message>
        <source>The sign-in server needs your consent.</source>
        <translation>Der Anmeldeserver braucht eine Zustimmung.</translation>
    </message>
    <message>
        <source>The sign-in server no longer knows the client that it registered for this app.</source>
        <translation>Der Anmeldeserver kennt den Client nicht mehr, den er für diese App registriert hat.</translation>
    </message>
    <message>
        <source>The sign-in server no longer knows the request that was left there.</source>
        <translation>Der Anmeldeserver kennt die dort hinterlegte Anfrage nicht mehr.</translation>
    </message>
    <message>
        <source>The sign-in server refused with the code {code}.</source>
        <translation>Der Anmeldeserver hat mit dem Code {code} abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in server sent the browser back without a code.</source>
        <translation>Der Anmeldeserver hat den Browser ohne Code zurückgeschickt.</translation>
    </message>
    <message>
        <source>The sign-in server still waits for an answer that nobody gives.</source>
        <translation>Der Anmeldeserver wartet noch auf eine Antwort, die niemand gibt.</translation>
    </message>
    <message>
        <source>The sign-in server takes no request objects.</source>
        <translation>Der Anmeldeserver nimmt keine Request-Objekte.</translation>
    </message>
    <message>
        <source>The sign-in server takes no requests by reference.</source>
        <translation>Der Anmeldeserver nimmt keine Anfragen als Verweis.</translation>
    </message>
    <message>
        <source>The sign-in server takes no signature of a key that Framer Desk can make.</source>
        <translation>Der Anmeldeserver nimmt keine Signatur eines Schlüssels, den Framer Desk machen kann.</translation>
    </message>
    <message>
        <source>The sign-in server takes no signature of this kind of key ({able}).</source>
        <translation>Der Anmeldeserver nimmt keine Signatur dieser Art von Schlüssel ({able}).</translation>
    </message>
    <message>
        <source>The sign-in server unless set.</source>
        <translation>Der Anmeldeserver, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>The sign-in server wants to ask you something.</source>
        <translation>Der Anmeldeserver möchte etwas fragen.</translation>
    </message>
    <message>
        <source>The sign-in server wants to know which account.</source>
        <translation>Der Anmeldeserver möchte wissen, welches Konto.</translation>
    </message>
    <message>
        <source>The sign-in server wants you to log in first.</source>
        <translation>Der Anmeldeserver verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s addresses, its keys and the API&apos;s description are compared.</source>
        <translation>Verglichen werden die Adressen des Anmeldeservers, seine Schlüssel und die Beschreibung der API.</translation>
    </message>
    <message>
        <source>The sign-in was not done within {seconds} s.</source>
        <translation>Die Anmeldung war innerhalb von {seconds} s nicht fertig.</translation>
    </message>
    <message>
        <source>The sign-in was stopped</source>
        <translation>Die Anmeldung wurde angehalten</translation>
    </message>
    <message>
        <source>The sign-ins of all accounts of this connection are ended at the server and removed from this computer. Notebooks using them stop at once.</source>
        <translation>Die Anmeldungen aller Konten dieser Verbindung werden am Server beendet und von diesem Computer entfernt. Notebooks, die sie benutzen, halten sofort an.</translation>
    </message>
    <message>
        <source>The third time</source>
        <translation>Beim dritten Mal</translation>
    </message>
    <message>
        <source>The token does not allow this.</source>
        <translation>Das Token erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The token does not name its issuer.</source>
        <translation>Das Token nennt seinen Issuer nicht.</translation>
    </message>
    <message>
        <source>The token does not name the key that it is tied to.</source>
        <translation>Das Token nennt den Schlüssel nicht, an den es gebunden ist.</translation>
    </message>
    <message>
        <source>The token does not say which API it is for.</source>
        <translation>Das Token sagt nicht, für welche API es ist.</translation>
    </message>
    <message>
        <source>The token endpoint redirects</source>
        <translation>Der Token-Endpunkt leitet weiter</translation>
    </message>
    <message>
        <source>The token is asked for this API alone (RFC 8707).</source>
        <translation>Das Token wird nur für diese API angefordert (RFC 8707).</translation>
    </message>
    <message>
        <source>The token is expired, revoked, or not meant for this server.</source>
        <translation>Das Token ist abgelaufen, widerrufen oder nicht für diesen Server bestimmt.</translation>
    </message>
    <message>
        <source>The token is left out: the file has a variable in its place.</source>
        <translation>Das Token fehlt: In der Datei steht eine Variable an seiner Stelle.</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>Das Token selbst</translation>
    </message>
    <message>
        <source>The token itself, for a program that asks for one. Clipboard managers are asked not to keep it.</source>
        <translation>Das Token selbst, für ein Programm, das eines verlangt. Verwalter der Zwischenablage werden gebeten, es nicht zu behalten.</translation>
    </message>
    <message>
        <source>The token of {name} does not belong to {host}, so nothing was sent.</source>
        <translation>Das Token von {name} gehört nicht zu {host}, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The token of {name} is over by the clock of its API, so the request was not sent.</source>
        <translation>Das Token von {name} ist nach der Uhr seiner API abgelaufen, deshalb wurde die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>The token that you brought</source>
        <translation>Das mitgebrachte Token</translation>
    </message>
    <message>
        <source>The token was not looked at.</source>
        <translation>Das Token wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>The token was renewed on the way.</source>
        <translation>Das Token wurde unterwegs erneuert.</translation>
    </message>
    <message>
        <source>The tokens are in memory only: they end with this command.</source>
        <translation>Die Tokens sind nur im Arbeitsspeicher: Sie enden mit diesem Befehl.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The usage log at {path} can&apos;t be used.</source>
        <translation>Das Nutzungsprotokoll bei {path} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The variable {name} has no value, so nothing was sent.</source>
        <translation>Die Variable {name} hat keinen Wert, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The variable {name} leads back to itself, so nothing was sent.</source>
        <translation>Die Variable {name} führt zu sich selbst zurück, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The variables of the query are no JSON object.</source>
        <translation>Die Variablen der Query sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The version of this token’s format.</source>
        <translation>Die Version des Formats dieses Tokens.</translation>
    </message>
    <message>
        <source>The wait was too long</source>
        <translation>Die Wartezeit war zu lang</translation>
    </message>
    <message>
        <source>The window is not installed; this is the command line alone.</source>
        <translation>Das Fenster ist nicht installiert; dies ist nur die Befehlszeile.</translation>
    </message>
    <message>
        <source>The window needs a library of the system that is missing here: {library}.</source>
        <translation>Das Fenster braucht eine Systembibliothek, die hier fehlt: {library}.</translation>
    </message>
    <message>
        <source>The {name} header is filled in by Framer Desk.</source>
        <translation>Das Headerfeld {name} füllt Framer Desk aus.</translation>
    </message>
    <message>
        <source>Their environments are in {path}.</source>
        <translation>Ihre Umgebungen sind in {path}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Then allow access. This goes on by itself; Ctrl-C cancels.</source>
        <translation>Dann den Zugriff erlauben. Hier geht es von selbst weiter; Strg-C bricht ab.</translation>
    </message>
    <message>
        <source>Then it counts as unreachable.</source>
        <translation>Danach gilt er als nicht erreichbar.</translation>
    </message>
    <message>
        <source>Then it is not known what has expired.</source>
        <translation>Dann ist nicht bekannt, was abgelaufen ist.</translation>
    </message>
    <message>
        <source>Then the request is given up.</source>
        <translation>Danach wird die Anfrage aufgegeben.</translation>
    </message>
    <message>
        <source>There is a key</source>
        <translation>Es ist ein Schlüssel da</translation>
    </message>
    <message>
        <source>There is a {path} already.</source>
        <translation>Es gibt schon {path}.</translation>
    </message>
    <message>
        <source>There is already a connection called {name}.</source>
        <translation>Es gibt schon eine Verbindung namens {name}.</translation>
    </message>
    <message>
        <source>There is an environment {name} already.</source>
        <translation>Es gibt schon eine Umgebung {name}.</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>Es ist kein ID-Token zu prüfen.</translation>
    </message>
    <message>
        <source>There is no alert {id}.</source>
        <translation>Es gibt keine Warnung {id}.</translation>
    </message>
    <message>
        <source>There is no clipboard that can be reached from here.</source>
        <translation>Von hier ist keine Zwischenablage erreichbar.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>There is no connection called {name}.</source>
        <translation>Es gibt keine Verbindung namens {name}.</translation>
    </message>
    <message>
        <source>There is no environment {name} here.</source>
        <translation>Es gibt hier keine Umgebung {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no key file {path}.</source>
        <translation>Es gibt keine Schlüsseldatei {path}.</translation>
    </message>
    <message>
        <source>There is no refresh token for {name}, so the token can&apos;t be renewed. It still works.</source>
        <translation>Für {name} gibt es kein Refresh-Token, deshalb kann das Token nicht erneuert werden. Es gilt noch.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>Es ist keine Anfrage darin.</translation>
    </message>
    <message>
        <source>There is no request in {path}.</source>
        <translation>In {path} ist keine Anfrage.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{name}&quot; ({source}).</source>
        <translation>Es gibt keine Einstellung „{name}“ ({source}).</translation>
    </message>
    <message>
        <source>There is no sign-in of {name} from the last 7 days.</source>
        <translation>Es gibt keine Anmeldung von {name} aus den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>There is no sign-in to show.</source>
        <translation>Es gibt keine Anmeldung zu zeigen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There is no token or key in what was given.</source>
        <translation>In der Eingabe ist kein Token und kein Schlüssel.</translation>
    </message>
    <message>
        <source>There is no token to put into the code.</source>
        <translation>Es gibt kein Token, das in den Code könnte.</translation>
    </message>
    <message>
        <source>There is no token to show.</source>
        <translation>Es gibt kein Token zu zeigen.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>There is no way back. Type {word} to go on: </source>
        <translation>Es gibt kein Zurück. {word} eingeben, um fortzufahren: </translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>Es gibt kein {path}.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>There is nothing that can be moved. It can be in .http files and their environments.</source>
        <translation>Es gibt nichts, was sich verschieben lässt. Es kann in .http-Dateien und ihren Umgebungen sein.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There was no key in the vault.</source>
        <translation>Es war kein Schlüssel im Tresor.</translation>
    </message>
    <message>
        <source>There was none to end.</source>
        <translation>Es gab keine zu beenden.</translation>
    </message>
    <message>
        <source>These answers are too large to be compared here. Save both to do that.</source>
        <translation>Diese Antworten sind zu groß, um hier verglichen zu werden. Dafür beide speichern.</translation>
    </message>
    <message>
        <source>These saved requests are affected</source>
        <translation>Diese gespeicherten Anfragen sind betroffen</translation>
    </message>
    <message>
        <source>These saved requests are affected ({count}):</source>
        <translation>Diese gespeicherten Anfragen sind betroffen ({count}):</translation>
    </message>
    <message>
        <source>They can act as you</source>
        <translation>Sie können in diesem Namen handeln</translation>
    </message>
    <message>
        <source>They can act as you until {time}</source>
        <translation>Sie können bis {time} in diesem Namen handeln</translation>
    </message>
    <message>
        <source>This API gives no description. Type a method and a path, and send.</source>
        <translation>Diese API gibt keine Beschreibung. Methode und Pfad eintippen und senden.</translation>
    </message>
    <message>
        <source>This API has no operation {name}.</source>
        <translation>Diese API hat keine Operation {name}.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>This address is not encrypted: {url}. Anyone on the network could read your token.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: {url}. Jeder im Netzwerk könnte das Token lesen.</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in.</source>
        <translation>Diese Adresse nimmt nur die Antwort auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in you started, so it was ignored.</source>
        <translation>Diese Antwort gehört nicht zur begonnenen Anmeldung, deshalb wurde sie ignoriert.</translation>
    </message>
    <message>
        <source>This answer holds neither a code nor an error, so it was ignored.</source>
        <translation>Diese Antwort enthält weder einen Code noch einen Fehler, deshalb wurde sie ignoriert.</translation>
    </message>
    <message>
        <source>This answer says the same thing twice, so it was ignored.</source>
        <translation>Diese Antwort sagt dasselbe zweimal, deshalb wurde sie ignoriert.</translation>
    </message>
    <message>
        <source>This answer was ignored</source>
        <translation>Diese Antwort wurde ignoriert</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>This app is not registered for {name}.</source>
        <translation>Diese App ist nicht für {name} registriert.</translation>
    </message>
    <message>
        <source>This app proves itself with a key of its own</source>
        <translation>Diese App weist sich mit einem eigenen Schlüssel aus</translation>
    </message>
    <message>
        <source>This app proves itself with a new key, and it works. The old one has ended.</source>
        <translation>Diese App weist sich mit einem neuen Schlüssel aus, und er funktioniert. Der alte ist beendet.</translation>
    </message>
    <message>
        <source>This app registers itself at the first sign-in</source>
        <translation>Diese App registriert sich bei der ersten Anmeldung selbst</translation>
    </message>
    <message>
        <source>This app sent both halves of the pair. A server that ignores them protects nothing.</source>
        <translation>Diese App hat beide Hälften des Paars gesendet. Ein Server, der sie ignoriert, schützt nichts.</translation>
    </message>
    <message>
        <source>This app shares a secret with the server</source>
        <translation>Diese App teilt ein Geheimnis mit dem Server</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a description of an API: {reason}.</source>
        <translation>Das ist nicht als Beschreibung einer API lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This command is for Framer Desk itself.</source>
        <translation>Dieser Befehl ist für Framer Desk selbst.</translation>
    </message>
    <message>
        <source>This computer does not let Framer Desk listen on port {port}.</source>
        <translation>Dieser Computer lässt Framer Desk nicht auf Port {port} warten.</translation>
    </message>
    <message>
        <source>This computer has no working keyring, so secrets can&apos;t be kept.</source>
        <translation>Dieser Computer hat keinen funktionierenden Schlüsselbund, deshalb können Geheimnisse nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the sign-in server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht {seconds} s gegenüber der des Anmeldeservers nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went {seconds} s back at once. Tokens that are over may count as good.</source>
        <translation>Die Uhr dieses Computers sprang {seconds} s zurück. Abgelaufene Tokens gelten vielleicht als gut.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went {seconds} s forward at once. Tokens may count as expired too early.</source>
        <translation>Die Uhr dieses Computers sprang {seconds} s vor. Tokens gelten vielleicht zu früh als abgelaufen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Framer Desk goes on once it is unlocked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Framer Desk macht weiter, sobald er entsperrt ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>Der Schlüsselbund dieses Computers hat abgelehnt.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>This connection belongs to the process that opened it.</source>
        <translation>Diese Verbindung gehört dem Prozess, der sie geöffnet hat.</translation>
    </message>
    <message>
        <source>This connection can&apos;t prove itself with {method}.</source>
        <translation>Diese Verbindung kann sich nicht mit {method} ausweisen.</translation>
    </message>
    <message>
        <source>This connection has no API address, so {path} leads nowhere.</source>
        <translation>Diese Verbindung hat keine API-Adresse, deshalb führt {path} nirgendwohin.</translation>
    </message>
    <message>
        <source>This connection signs in with a key or a token.</source>
        <translation>Diese Verbindung meldet sich mit einem Schlüssel oder Token an.</translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation>Dieser Desktop hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>This ends one sign-in, and erases every connection, secret, request and log of Framer Desk in:</source>
        <translation>Das beendet eine Anmeldung und löscht alle Verbindungen, Geheimnisse, Anfragen und Protokolle von Framer Desk in:</translation>
    </message>
    <message>
        <source>This ends {count} sign-ins, and erases every connection, secret, request and log of Framer Desk in:</source>
        <translation>Das beendet {count} Anmeldungen und löscht alle Verbindungen, Geheimnisse, Anfragen und Protokolle von Framer Desk in:</translation>
    </message>
    <message>
        <source>This environment is marked as production. You are asked once until Framer Desk is closed.</source>
        <translation>Diese Umgebung ist als Produktion markiert. Bis Framer Desk geschlossen wird, wird einmal gefragt.</translation>
    </message>
    <message>
        <source>This happens in your browser. Framer Desk never sees your password, nor this message.</source>
        <translation>Das geschieht im Browser. Framer Desk sieht das Passwort nie, und diese Nachricht auch nicht.</translation>
    </message>
    <message>
        <source>This is another address ({host}), not the answer to this sign-in.</source>
        <translation>Das ist eine andere Adresse ({host}), nicht die Antwort auf diese Anmeldung.</translation>
    </message>
    <message>
        <source>This is no description of an API: {reason}.</source>
        <translation>Das ist keine Beschreibung einer API: {reason}.</translation>
    </message>
    <message>
        <source>This is no question of git: it has a line without =.</source>
        <translation>Das ist keine Frage von git: Es hat eine Zeile ohne =.</translation>
    </message>
    <message>
        <source>This is no request: {line}</source>
        <translation>Das ist keine Anfrage: {line}</translation>
    </message>
    <message>
        <source>This is no text. Save it to look at it with another program.</source>
        <translation>Das ist kein Text. Speichern, um es mit einem anderen Programm anzusehen.</translation>
    </message>
    <message>
        <source>This is not a web address: {url}</source>
        <translation>Das ist keine Webadresse: {url}</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This is not an http address: {url}</source>
        <translation>Das ist keine http-Adresse: {url}</translation>
    </message>
    <message>
        <source>This is not the right place</source>
        <translation>Das ist nicht der richtige Ort</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Das ist Produktion</translation>
    </message>
    <message>
        <source>This is production: ask before something is changed there</source>
        <translation>Das ist Produktion: fragen, bevor dort etwas geändert wird</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
        <source>This is the name of an environment variable, not the secret itself.</source>
        <translation>Das ist der Name einer Umgebungsvariablen, nicht das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>This is the same as the answer of {when}.</source>
        <translation>Das ist dasselbe wie die Antwort von {when}.</translation>
    </message>
    <message>
        <source>This is too large to be formatted, so it is shown as it came.</source>
        <translation>Das ist zu groß zum Formatieren und wird deshalb gezeigt, wie es kam.</translation>
    </message>
    <message>
        <source>This key or token comes from the environment, so it is still there. Unset its variable.</source>
        <translation>Dieser Schlüssel oder dieses Token kommt aus der Umgebung und ist deshalb noch da. Die Variable löschen.</translation>
    </message>
    <message>
        <source>This limit is from your settings.</source>
        <translation>Dieses Limit stammt aus den Einstellungen.</translation>
    </message>
    <message>
        <source>This looks like a secret: {hint}</source>
        <translation>Das sieht wie ein Geheimnis aus: {hint}</translation>
    </message>
    <message>
        <source>This needs {scopes}</source>
        <translation>Das braucht {scopes}</translation>
    </message>
    <message>
        <source>This needs {scopes}, which your token does not allow.</source>
        <translation>Das braucht {scopes}, was das Token nicht erlaubt.</translation>
    </message>
    <message>
        <source>This needs {scopes}. Your token does not allow it, so the request was not sent.</source>
        <translation>Das braucht {scopes}. Das Token erlaubt es nicht, deshalb wurde die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>This notebook talks to {name} as you. It holds no token: it asks for one when it runs.</source>
        <translation>Dieses Notebook spricht mit {name} im Namen des Kontos. Es enthält kein Token: Es fragt danach, wenn es läuft.</translation>
    </message>
    <message>
        <source>This operation is deprecated.</source>
        <translation>Diese Operation ist veraltet.</translation>
    </message>
    <message>
        <source>This passphrase does not open your secrets.</source>
        <translation>Diese Passphrase öffnet die Geheimnisse nicht.</translation>
    </message>
    <message>
        <source>This request is no longer in the history.</source>
        <translation>Diese Anfrage ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This request was not understood</source>
        <translation>Diese Anfrage wurde nicht verstanden</translation>
    </message>
    <message>
        <source>This says it is JSON, but it can&apos;t be read as such from line {line} on.</source>
        <translation>Das nennt sich JSON, ist aber ab Zeile {line} nicht als solches lesbar.</translation>
    </message>
    <message>
        <source>This says it is JSON, but it can&apos;t be read as such: line {line}, {reason}.</source>
        <translation>Das nennt sich JSON, ist aber nicht als solches lesbar: Zeile {line}, {reason}.</translation>
    </message>
    <message>
        <source>This says it is JSON, but it ends too early.</source>
        <translation>Das nennt sich JSON, endet aber zu früh.</translation>
    </message>
    <message>
        <source>This server has no way to end a registration; it is forgotten here.</source>
        <translation>Dieser Server kann eine Registrierung nicht beenden; sie wird hier vergessen.</translation>
    </message>
    <message>
        <source>This server has no way to revoke a token.</source>
        <translation>Dieser Server kann ein Token nicht widerrufen.</translation>
    </message>
    <message>
        <source>This should be a time, but it is not.</source>
        <translation>Das sollte eine Zeit sein, ist aber keine.</translation>
    </message>
    <message>
        <source>This sign-in already has its answer</source>
        <translation>Diese Anmeldung hat ihre Antwort schon</translation>
    </message>
    <message>
        <source>This sign-in already has its answer.</source>
        <translation>Diese Anmeldung hat ihre Antwort schon.</translation>
    </message>
    <message>
        <source>This sign-in did not use it. The server lists {types}.</source>
        <translation>Diese Anmeldung hat es nicht benutzt. Der Server nennt {types}.</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>Diese Anmeldung ist vorbei.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled.</source>
        <translation>Diese Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This sign-in was not finished.</source>
        <translation>Diese Anmeldung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This token is not readable. That is normal.</source>
        <translation>Dieses Token ist nicht lesbar. Das ist normal.</translation>
    </message>
    <message>
        <source>This token is tied to a key that stays here, so no other program can use it.</source>
        <translation>Dieses Token ist an einen Schlüssel gebunden, der hier bleibt; kein anderes Programm kann es benutzen.</translation>
    </message>
    <message>
        <source>This way of signing in goes without the browser&apos;s answer.</source>
        <translation>Diese Art der Anmeldung geht ohne die Antwort des Browsers.</translation>
    </message>
    <message>
        <source>Tie tokens to a key of this computer (RFC 9449)</source>
        <translation>Tokens an einen Schlüssel dieses Computers binden (RFC 9449)</translation>
    </message>
    <message>
        <source>Tie tokens to me</source>
        <translation>Tokens an diesen Computer binden</translation>
    </message>
    <message>
        <source>Tied to a key of this computer (DPoP)</source>
        <translation>An einen Schlüssel dieses Computers gebunden (DPoP)</translation>
    </message>
    <message>
        <source>Tied to another key than that of this computer</source>
        <translation>An einen anderen Schlüssel gebunden als den dieses Computers</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>Bindet dieses ID-Token an sein Access-Token.</translation>
    </message>
    <message>
        <source>Ties this ID token to the one-time code.</source>
        <translation>Bindet dieses ID-Token an den Einmal-Code.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>Time in all {total}: {parts}</source>
        <translation>Zeit insgesamt {total}: {parts}</translation>
    </message>
    <message>
        <source>Time, path and result, never tokens or bodies.</source>
        <translation>Zeit, Pfad und Ergebnis, nie Tokens oder Bodys.</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To end the tokens, revoke them or sign out everywhere.</source>
        <translation>Um die Tokens zu beenden, sie widerrufen oder überall abmelden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token allows more than was asked for</source>
        <translation>Token erlaubt mehr als angefordert</translation>
    </message>
    <message>
        <source>Token could not be renewed</source>
        <translation>Token ließ sich nicht erneuern</translation>
    </message>
    <message>
        <source>Token does not belong there</source>
        <translation>Token gehört nicht dorthin</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Token expired at {time}</source>
        <translation>Token abgelaufen um {time}</translation>
    </message>
    <message>
        <source>Token had expired</source>
        <translation>Token war abgelaufen</translation>
    </message>
    <message>
        <source>Token inside</source>
        <translation>Token darin</translation>
    </message>
    <message>
        <source>Token is limited to one API</source>
        <translation>Token ist auf eine API beschränkt</translation>
    </message>
    <message>
        <source>Token is not limited to this API</source>
        <translation>Token ist nicht auf diese API beschränkt</translation>
    </message>
    <message>
        <source>Token is not tied to this computer</source>
        <translation>Token ist nicht an diesen Computer gebunden</translation>
    </message>
    <message>
        <source>Token is tied to this computer</source>
        <translation>Token ist an diesen Computer gebunden</translation>
    </message>
    <message>
        <source>Token left out unless you add it</source>
        <translation>Ohne Token, wenn es nicht eingesetzt wird</translation>
    </message>
    <message>
        <source>Token revoked elsewhere</source>
        <translation>Token anderswo widerrufen</translation>
    </message>
    <message>
        <source>Token used from a new notebook</source>
        <translation>Token von einem neuen Notebook benutzt</translation>
    </message>
    <message>
        <source>Token used from a new place</source>
        <translation>Token von einer neuen Stelle benutzt</translation>
    </message>
    <message>
        <source>Token was over</source>
        <translation>Token war am Ende</translation>
    </message>
    <message>
        <source>Token written to a file</source>
        <translation>Token in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Token {mark} of {account}</source>
        <translation>Token {mark} von {account}</translation>
    </message>
    <message>
        <source>Token, hidden, {length}</source>
        <translation>Token, verborgen, {length}</translation>
    </message>
    <message>
        <source>Tokens and secrets are masked before anything is written.</source>
        <translation>Tokens und Geheimnisse werden maskiert, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Tokens are told apart by a mark that is made of them here. None of them is kept in this history.</source>
        <translation>Tokens unterscheiden sich durch ein Zeichen, das hier aus ihnen gemacht wird. Keines davon steht in diesem Verlauf.</translation>
    </message>
    <message>
        <source>Tokens revoked elsewhere</source>
        <translation>Anderswo widerrufene Tokens</translation>
    </message>
    <message>
        <source>Tokens stay in memory and are gone when you quit.</source>
        <translation>Tokens bleiben im Arbeitsspeicher und sind nach dem Beenden weg.</translation>
    </message>
    <message>
        <source>Tokens: {vault}.</source>
        <translation>Tokens: {vault}.</translation>
    </message>
    <message>
        <source>Too little was seen for a grade</source>
        <translation>Für eine Note wurde zu wenig gesehen</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Tries after a passing trouble</source>
        <translation>Versuche nach einer vorübergehenden Störung</translation>
    </message>
    <message>
        <source>Tries with one within an hour.</source>
        <translation>Versuche mit einem in einer Stunde.</translation>
    </message>
    <message>
        <source>Try </source>
        <translation>Versuchen: </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again after a passing trouble</source>
        <translation>Nach einer vorübergehenden Störung noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In ein paar Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again later, or allow a longer wait with --max-wait.</source>
        <translation>Später noch einmal versuchen oder mit --max-wait ein längeres Warten erlauben.</translation>
    </message>
    <message>
        <source>Try again later, or allow a longer wait: connect(..., max_wait=SECONDS).</source>
        <translation>Später noch einmal versuchen oder ein längeres Warten erlauben: connect(..., max_wait=SEKUNDEN).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer permissions.</source>
        <translation>Noch einmal versuchen oder weniger Berechtigungen anfordern.</translation>
    </message>
    <message>
        <source>Try again, or send the header Accept-Encoding: identity.</source>
        <translation>Noch einmal versuchen oder das Headerfeld Accept-Encoding: identity senden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, report it to the provider, or turn dpop off for this connection.</source>
        <translation>Noch einmal versuchen. Wenn es wieder auftritt, dem Anbieter melden oder dpop für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, run framer-desk diagnose and report what it says.</source>
        <translation>Noch einmal versuchen. Wenn es wieder auftritt, framer-desk diagnose starten und melden, was es sagt.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, run framer-desk diagnose.</source>
        <translation>Noch einmal versuchen. Wenn es wieder auftritt, framer-desk diagnose starten.</translation>
    </message>
    <message>
        <source>Try again. If it is lost, move the sealed file elsewhere and sign in again.</source>
        <translation>Noch einmal versuchen. Ist sie verloren, die versiegelte Datei woandershin verschieben und neu anmelden.</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, look at the network or the server.</source>
        <translation>Noch einmal versuchen. Bleibt es langsam, nach dem Netzwerk oder dem Server sehen.</translation>
    </message>
    <message>
        <source>Try again. If the server asks for a client certificate, set client_cert.</source>
        <translation>Noch einmal versuchen. Verlangt der Server ein Client-Zertifikat, client_cert setzen.</translation>
    </message>
    <message>
        <source>Try again. The secret is in the vault already, and nothing was written.</source>
        <translation>Noch einmal versuchen. Das Geheimnis ist schon im Tresor, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Try another address</source>
        <translation>Andere Adresse versuchen</translation>
    </message>
    <message>
        <source>Try it and keep it</source>
        <translation>Probieren und behalten</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Try to sign in again. If it comes back, the server does not follow the standard.</source>
        <translation>Die Anmeldung noch einmal versuchen. Wenn es wieder auftritt, hält sich der Server nicht an den Standard.</translation>
    </message>
    <message>
        <source>Try: {remedy}</source>
        <translation>Abhilfe: {remedy}</translation>
    </message>
    <message>
        <source>Turn dpop off for this connection.</source>
        <translation>dpop für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Turn on DPoP</source>
        <translation>DPoP einschalten</translation>
    </message>
    <message>
        <source>Turn par off for this connection.</source>
        <translation>par für diese Verbindung abschalten.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Eine Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Type an address, choose a file, or paste the description.</source>
        <translation>Eine Adresse eingeben, eine Datei wählen oder die Beschreibung einfügen.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Einen anderen Namen eingeben.</translation>
    </message>
    <message>
        <source>Type the passphrase when asked, or set FRAMER_DESK_VAULT_PASSPHRASE.</source>
        <translation>Die Passphrase eingeben, wenn gefragt wird, oder FRAMER_DESK_VAULT_PASSPHRASE setzen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo in the request</source>
        <translation>In der Anfrage rückgängig machen</translation>
    </message>
    <message>
        <source>Undo in the request; Ctrl Shift Z does it again</source>
        <translation>In der Anfrage rückgängig machen; Strg Umschalt Z wiederholt</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Without a screen, set FRAMER_DESK_VAULT=passphrase or memory.</source>
        <translation>Entsperren und noch einmal versuchen. Ohne Bildschirm FRAMER_DESK_VAULT=passphrase oder memory setzen.</translation>
    </message>
    <message>
        <source>Unofficial. Not made by or affiliated with Framer.</source>
        <translation>Inoffiziell. Nicht von Framer und nicht mit Framer verbunden.</translation>
    </message>
    <message>
        <source>Unset {variable}, then try again.</source>
        <translation>{variable} löschen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Update Framer Desk. The file was left as it is.</source>
        <translation>Framer Desk aktualisieren. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Use GET, POST, PUT, PATCH, DELETE or another word of the API&apos;s documentation.</source>
        <translation>GET, POST, PUT, PATCH, DELETE oder ein anderes Wort aus der Dokumentation der API benutzen.</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>Einen freien Port nehmen</translation>
    </message>
    <message>
        <source>Use a key for one of {listed}.</source>
        <translation>Einen Schlüssel für eines von {listed} benutzen.</translation>
    </message>
    <message>
        <source>Use a path of this API. If {host} is part of it, add it to allowed_hosts.</source>
        <translation>Einen Pfad dieser API benutzen. Gehört {host} dazu, zu allowed_hosts hinzufügen.</translation>
    </message>
    <message>
        <source>Use a port above 1023, or a free one: set the redirect address to {uri}.</source>
        <translation>Einen Port über 1023 oder einen freien benutzen: die Weiterleitungsadresse auf {uri} setzen.</translation>
    </message>
    <message>
        <source>Use at unusual hours</source>
        <translation>Nutzung zu ungewohnter Stunde</translation>
    </message>
    <message>
        <source>Use connect({profile}) instead.</source>
        <translation>Stattdessen connect({profile}) benutzen.</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1/callback, [::1] or localhost; the answer must not pass through another host.</source>
        <translation>http://127.0.0.1/callback, [::1] oder localhost benutzen; die Antwort darf nicht über einen anderen Host gehen.</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1:0/callback (port 0 takes a free one), or the same with [::1] or localhost.</source>
        <translation>http://127.0.0.1:0/callback (Port 0 nimmt einen freien) oder dasselbe mit [::1] oder localhost benutzen.</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>https benutzen</translation>
    </message>
    <message>
        <source>Use https://{host}</source>
        <translation>https://{host} benutzen</translation>
    </message>
    <message>
        <source>Use in next request</source>
        <translation>In nächster Anfrage benutzen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>Buchstaben, Ziffern und Striche benutzen.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores, at most 64, starting with a letter or digit.</source>
        <translation>Buchstaben, Ziffern, Punkte, Striche und Unterstriche benutzen, höchstens 64, beginnend mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>Eines von {known} benutzen.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Eines von {names} benutzen.</translation>
    </message>
    <message>
        <source>Use the connection in a notebook or another program</source>
        <translation>Die Verbindung in einem Notebook oder anderen Programm benutzen</translation>
    </message>
    <message>
        <source>Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set client_secret_env.</source>
        <translation>Den Schlüsselbund oder eine Passphrasen-Datei (FRAMER_DESK_VAULT) benutzen oder client_secret_env setzen.</translation>
    </message>
    <message>
        <source>Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set private_key_file.</source>
        <translation>Den Schlüsselbund oder eine Passphrasen-Datei (FRAMER_DESK_VAULT) benutzen oder private_key_file setzen.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse benutzen</translation>
    </message>
    <message>
        <source>Use this connection somewhere else</source>
        <translation>Diese Verbindung anderswo benutzen</translation>
    </message>
    <message>
        <source>Use your Framer API key, or the OAuth details from your developer console.</source>
        <translation>Den Framer-API-Schlüssel oder die OAuth-Angaben der Entwicklerkonsole benutzen.</translation>
    </message>
    <message>
        <source>Use {allowed}.</source>
        <translation>{allowed} benutzen.</translation>
    </message>
    <message>
        <source>Used at an unusual hour</source>
        <translation>Zu ungewohnter Stunde benutzt</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Kontoangaben</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables in a file you choose.</source>
        <translation>Variablen in einer gewählten Datei.</translation>
    </message>
    <message>
        <source>Variables of the query</source>
        <translation>Variablen der Query</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Versions, settings, a self-test and the log, for whoever helps you. No token, no secret.</source>
        <translation>Versionen, Einstellungen, ein Selbsttest und das Protokoll, für Helfer. Kein Token, kein Geheimnis.</translation>
    </message>
    <message>
        <source>Views of the answer</source>
        <translation>Ansichten der Antwort</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Moment warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait for a server to answer the call</source>
        <translation>Warten, bis ein Server den Anruf annimmt</translation>
    </message>
    <message>
        <source>Wait for how it ends.</source>
        <translation>Warten, wie es ausgeht.</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>Auf den Browser warten</translation>
    </message>
    <message>
        <source>Wait for the next part of an answer</source>
        <translation>Auf den nächsten Teil einer Antwort warten</translation>
    </message>
    <message>
        <source>Wait for you to allow access</source>
        <translation>Warten, bis der Zugriff erlaubt ist</translation>
    </message>
    <message>
        <source>Wait for you to enter it</source>
        <translation>Warten, bis er eingegeben ist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Waiting for you to allow access</source>
        <translation>Warten auf die Erlaubnis</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>Warten auf die Eingabe des Codes</translation>
    </message>
    <message>
        <source>Waiting {count} s</source>
        <translation>Wartet {count} s</translation>
    </message>
    <message>
        <source>Warnings too</source>
        <translation>Auch Warnungen</translation>
    </message>
    <message>
        <source>Way to sign in: authorization_code, device_code, ...</source>
        <translation>Art der Anmeldung: authorization_code, device_code, …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>Was nicht übernommen werden konnte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is a client ID?</source>
        <translation>Was ist eine Client-ID?</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is said of new versions has to be signed with this key.</source>
        <translation>Was über neue Versionen gesagt wird, muss mit diesem Schlüssel signiert sein.</translation>
    </message>
    <message>
        <source>What is signed in here goes on working. Other programs wait until it is unlocked.</source>
        <translation>Was hier angemeldet ist, funktioniert weiter. Andere Programme warten, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Was ist der Unterschied?</translation>
    </message>
    <message>
        <source>What it lets you do.</source>
        <translation>Was es erlaubt.</translation>
    </message>
    <message>
        <source>What it lets you do. One of the API’s scopes is missing.</source>
        <translation>Was es erlaubt. Einer der Scopes der API fehlt.</translation>
    </message>
    <message>
        <source>What it lets you do. {n} of the API’s scopes are missing.</source>
        <translation>Was es erlaubt. {n} der Scopes der API fehlen.</translation>
    </message>
    <message>
        <source>What it lets you do. {n} you asked for were not granted.</source>
        <translation>Was es erlaubt. {n} angeforderte wurden nicht erteilt.</translation>
    </message>
    <message>
        <source>What its API offers has changed</source>
        <translation>Was die API anbietet, hat sich geändert</translation>
    </message>
    <message>
        <source>What kind of content it carries.</source>
        <translation>Welche Art Inhalt es trägt.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Welche Art Token es ist.</translation>
    </message>
    <message>
        <source>What the API sets, in the vault, until you sign out</source>
        <translation>Was die API setzt, im Tresor, bis zur Abmeldung</translation>
    </message>
    <message>
        <source>What this notebook may do</source>
        <translation>Was dieses Notebook darf</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>Woraus gewählt wird</translation>
    </message>
    <message>
        <source>What was said about a new version is not signed with your key, so it was not read.</source>
        <translation>Was über eine neue Version gesagt wurde, ist nicht mit dem eingestellten Schlüssel signiert und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>What was sent, and what came back</source>
        <translation>Was gesendet wurde und was zurückkam</translation>
    </message>
    <message>
        <source>What worked before may not work any more</source>
        <translation>Was vorher funktionierte, funktioniert vielleicht nicht mehr</translation>
    </message>
    <message>
        <source>What worked before may not work any more ({count}):</source>
        <translation>Was vorher funktionierte, funktioniert vielleicht nicht mehr ({count}):</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>Was soll verbunden werden?</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>What you send here, on the command line or in notebooks is listed, without tokens and bodies.</source>
        <translation>Was hier, auf der Befehlszeile oder in Notebooks gesendet wird, steht hier, ohne Tokens und Bodys.</translation>
    </message>
    <message>
        <source>What you typed there came along to this computer, and was ignored.</source>
        <translation>Was dort eingetippt wurde, kam mit zu diesem Computer und wurde ignoriert.</translation>
    </message>
    <message>
        <source>What your account may do.</source>
        <translation>Was das Konto darf.</translation>
    </message>
    <message>
        <source>What your account may use.</source>
        <translation>Was das Konto benutzen darf.</translation>
    </message>
    <message>
        <source>When the server says so</source>
        <translation>Wenn der Server es sagt</translation>
    </message>
    <message>
        <source>When you sign out</source>
        <translation>Bei der Abmeldung</translation>
    </message>
    <message>
        <source>Where a device code is asked for (RFC 8628)</source>
        <translation>Wo ein Gerätecode angefordert wird (RFC 8628)</translation>
    </message>
    <message>
        <source>Where a request is left first (RFC 9126)</source>
        <translation>Wo eine Anfrage zuerst hinterlegt wird (RFC 9126)</translation>
    </message>
    <message>
        <source>Where a token&apos;s state is asked (RFC 7662)</source>
        <translation>Wo der Zustand eines Tokens erfragt wird (RFC 7662)</translation>
    </message>
    <message>
        <source>Where codes become tokens (RFC 6749 section 3.2)</source>
        <translation>Wo Codes zu Tokens werden (RFC 6749, Abschnitt 3.2)</translation>
    </message>
    <message>
        <source>Where do you have an account?</source>
        <translation>Wo gibt es ein Konto?</translation>
    </message>
    <message>
        <source>Where is the description of this API?</source>
        <translation>Wo ist die Beschreibung dieser API?</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>Where the API is, who is signed in and what the token allows.</source>
        <translation>Wo die API ist, wer angemeldet ist und was das Token erlaubt.</translation>
    </message>
    <message>
        <source>Where the answer comes in; port 0 = any free one</source>
        <translation>Wo die Antwort ankommt; Port 0 = ein beliebiger freier</translation>
    </message>
    <message>
        <source>Where the browser goes to ask for consent (RFC 6749 section 3.1)</source>
        <translation>Wohin der Browser geht, um zuzustimmen (RFC 6749, Abschnitt 3.1)</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>Woher das Token kommt</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Wohin gespeichert wird</translation>
    </message>
    <message>
        <source>Where tokens are revoked (RFC 7009)</source>
        <translation>Wo Tokens widerrufen werden (RFC 7009)</translation>
    </message>
    <message>
        <source>Where you sign in. Its description fills in the rest.</source>
        <translation>Wo die Anmeldung stattfindet. Seine Beschreibung füllt den Rest aus.</translation>
    </message>
    <message>
        <source>Where your browser will go</source>
        <translation>Wohin der Browser geht</translation>
    </message>
    <message>
        <source>Whether the new one works for {name} could not be told, so the old one stays. {reason}</source>
        <translation>Ob das neue für {name} funktioniert, war nicht festzustellen, deshalb bleibt das alte. {reason}</translation>
    </message>
    <message>
        <source>Whether the server has checked that address.</source>
        <translation>Ob der Server diese Adresse geprüft hat.</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>Welches Konto?</translation>
    </message>
    <message>
        <source>Which key signed it. Found in the server’s key list.</source>
        <translation>Welcher Schlüssel es signiert hat. Er steht in der Schlüsselliste des Servers.</translation>
    </message>
    <message>
        <source>Which operations there are</source>
        <translation>Welche Operationen es gibt</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>Welches Token</translation>
    </message>
    <message>
        <source>Who acts on your behalf.</source>
        <translation>Wer stellvertretend handelt.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Who issued it. Matches the sign-in server.</source>
        <translation>Wer es ausgestellt hat. Es ist der Anmeldeserver.</translation>
    </message>
    <message>
        <source>Who issued it. This is not the sign-in server.</source>
        <translation>Wer es ausgestellt hat. Es ist nicht der Anmeldeserver.</translation>
    </message>
    <message>
        <source>Who may accept it.</source>
        <translation>Wer es annehmen darf.</translation>
    </message>
    <message>
        <source>Who may accept it. This API only.</source>
        <translation>Wer es annehmen darf. Nur diese API.</translation>
    </message>
    <message>
        <source>Who may accept it: {n} places.</source>
        <translation>Wer es annehmen darf: {n} Stellen.</translation>
    </message>
    <message>
        <source>Who may read it. This app only.</source>
        <translation>Wer es lesen darf. Nur diese App.</translation>
    </message>
    <message>
        <source>Who the account is (OpenID Connect Core 5.3)</source>
        <translation>Wem das Konto gehört (OpenID Connect Core 5.3)</translation>
    </message>
    <message>
        <source>Whoever copies it can pass for this app.</source>
        <translation>Wer es kopiert, kann sich als diese App ausgeben.</translation>
    </message>
    <message>
        <source>Whoever has the code can act as you until the token ends.</source>
        <translation>Wer den Code hat, kann bis zum Ende des Tokens in diesem Namen handeln.</translation>
    </message>
    <message>
        <source>Whom an assertion is for (jwt_bearer); the issuer unless set</source>
        <translation>Für wen eine Assertion ist (jwt_bearer); der Issuer, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>Whom an assertion speaks for (jwt_bearer); the client ID unless set</source>
        <translation>Für wen eine Assertion spricht (jwt_bearer); die Client-ID, wenn nicht gesetzt</translation>
    </message>
    <message>
        <source>With its public keys the app checks that the server signed the tokens.</source>
        <translation>Mit seinen öffentlichen Schlüsseln prüft die App, dass der Server die Tokens signiert hat.</translation>
    </message>
    <message>
        <source>With several sign-in servers, answers of one could pass for answers of another.</source>
        <translation>Bei mehreren Anmeldeservern könnten Antworten des einen als die eines anderen durchgehen.</translation>
    </message>
    <message>
        <source>With the token in it</source>
        <translation>Mit dem Token darin</translation>
    </message>
    <message>
        <source>With this connection’s own secret, key or certificate; nobody has to allow it</source>
        <translation>Mit dem Geheimnis, Schlüssel oder Zertifikat dieser Verbindung; niemand muss es erlauben</translation>
    </message>
    <message>
        <source>Without a command the window opens. Unofficial: not made by or affiliated with Framer.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Inoffiziell: nicht von Framer und nicht mit Framer verbunden.</translation>
    </message>
    <message>
        <source>Without a port, a free one is used each time</source>
        <translation>Ohne Port wird jedes Mal ein freier benutzt</translation>
    </message>
    <message>
        <source>Without a value the API takes {value}.</source>
        <translation>Ohne Wert nimmt die API {value}.</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>Wort davor</translation>
    </message>
    <message>
        <source>Word before the API key: Bearer in Authorization unless set; none for no word</source>
        <translation>Wort vor dem API-Schlüssel: Bearer in Authorization, wenn nicht gesetzt; none für kein Wort</translation>
    </message>
    <message>
        <source>Works from {at} on.</source>
        <translation>Gilt ab {at}.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Write a message, then Enter</source>
        <translation>Eine Nachricht schreiben, dann Enter</translation>
    </message>
    <message>
        <source>Write a path, as in /v1/me, or a whole address that starts with https://.</source>
        <translation>Einen Pfad schreiben, wie /v1/me, oder eine ganze Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Write each as NAME = &quot;VALUE&quot; below [params].</source>
        <translation>Jeden als NAME = &quot;WERT&quot; unter [params] schreiben.</translation>
    </message>
    <message>
        <source>Write each line as NAME=VALUE, the value in quotes if it holds spaces.</source>
        <translation>Jede Zeile als NAME=WERT schreiben, den Wert in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>Write each parameter as NAME=VALUE.</source>
        <translation>Jeden Parameter als NAME=WERT schreiben.</translation>
    </message>
    <message>
        <source>Write format = {format}, or leave it out.</source>
        <translation>format = {format} schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>Write it as &apos;Name: value&apos;.</source>
        <translation>Als &apos;Name: Wert&apos; schreiben.</translation>
    </message>
    <message>
        <source>Write it as http://host:port, in the connection or in HTTPS_PROXY and ALL_PROXY.</source>
        <translation>Als http://host:port schreiben, in der Verbindung oder in HTTPS_PROXY und ALL_PROXY.</translation>
    </message>
    <message>
        <source>Write it as in $.items[0].name or $..id.</source>
        <translation>Schreiben wie in $.items[0].name oder $..id.</translation>
    </message>
    <message>
        <source>Write it as in: status == 200, header content-type includes json, jsonpath $.name == Ada.</source>
        <translation>Schreiben wie in: status == 200, header content-type includes json, jsonpath $.name == Ada.</translation>
    </message>
    <message>
        <source>Write it as {example}</source>
        <translation>Schreiben wie {example}</translation>
    </message>
    <message>
        <source>Write it into http-client.env.json.</source>
        <translation>In http-client.env.json schreiben.</translation>
    </message>
    <message>
        <source>Write it without one: openssl pkey -in KEY -out NEW, in a folder that only you can read.</source>
        <translation>Ohne schreiben: openssl pkey -in SCHLÜSSEL -out NEU, in einem Ordner, den niemand sonst lesen kann.</translation>
    </message>
    <message>
        <source>Write one as in: GET /v1/me</source>
        <translation>Eine schreiben wie: GET /v1/me</translation>
    </message>
    <message>
        <source>Write them as in {example}, or leave them out.</source>
        <translation>Schreiben wie in {example} oder weglassen.</translation>
    </message>
    <message>
        <source>Wrote 1 request to {path}.</source>
        <translation>1 Anfrage nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {count} requests to {path}.</source>
        <translation>{count} Anfragen wurden nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {file}. It holds no secret.</source>
        <translation>{file} wurde geschrieben. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Wrote {path}, and added it to .gitignore.</source>
        <translation>{path} wurde geschrieben und in .gitignore eingetragen.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {path}. It names the servers of your connections, and holds no token and no secret.</source>
        <translation>{path} wurde geschrieben. Es nennt die Server der Verbindungen und enthält kein Token und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, by itself</source>
        <translation>Ja, von selbst</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You allowed access</source>
        <translation>Zugriff erlaubt</translation>
    </message>
    <message>
        <source>You answered in your browser</source>
        <translation>Im Browser geantwortet</translation>
    </message>
    <message>
        <source>You approve them in the browser</source>
        <translation>Bestätigt wird im Browser</translation>
    </message>
    <message>
        <source>You are asking for</source>
        <translation>Angefordert wird</translation>
    </message>
    <message>
        <source>You are not allowed to use {path}.</source>
        <translation>Der Zugriff auf {path} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>You are not signed in to {name}.</source>
        <translation>Nicht bei {name} angemeldet.</translation>
    </message>
    <message>
        <source>You are offline. Framer Desk tries again when the network returns.</source>
        <translation>Offline. Framer Desk versucht es erneut, sobald das Netzwerk zurück ist.</translation>
    </message>
    <message>
        <source>You are offline. Your token has expired and is renewed when the network returns.</source>
        <translation>Offline. Das Token ist abgelaufen und wird erneuert, sobald das Netzwerk zurück ist.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>You are signed out. Nothing of this account is kept on this computer.</source>
        <translation>Abgemeldet. Von diesem Konto ist auf diesem Computer nichts mehr.</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>You decide in a browser on any device what to allow</source>
        <translation>Was erlaubt wird, entscheidet sich in einem Browser auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>You decide in your browser what to allow</source>
        <translation>Was erlaubt wird, entscheidet sich im Browser</translation>
    </message>
    <message>
        <source>You did not allow access</source>
        <translation>Zugriff nicht erlaubt</translation>
    </message>
    <message>
        <source>You did not allow access. Nothing was shared.</source>
        <translation>Zugriff nicht erlaubt. Es wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>You did not allow {scopes}, so there is no token for it.</source>
        <translation>{scopes} wurde nicht erlaubt, deshalb gibt es kein Token dafür.</translation>
    </message>
    <message>
        <source>You logged in as was asked for: {acr}</source>
        <translation>Anmeldung wie verlangt: {acr}</translation>
    </message>
    <message>
        <source>You logged in by {acr}, not as was asked for.</source>
        <translation>Anmeldung mit {acr}, nicht wie verlangt.</translation>
    </message>
    <message>
        <source>You said that it was you.</source>
        <translation>Als gewollt bestätigt.</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>Anmelden und Zugriff erlauben</translation>
    </message>
    <message>
        <source>You sign in with your browser. Framer Desk never sees your password, and keeps the key it receives in this computer&apos;s keyring.</source>
        <translation>Die Anmeldung geschieht im Browser. Framer Desk sieht das Passwort nie und bewahrt den erhaltenen Schlüssel im Schlüsselbund dieses Computers auf.</translation>
    </message>
    <message>
        <source>You signed in {at}.</source>
        <translation>Angemeldet {at}.</translation>
    </message>
    <message>
        <source>You stopped this after {size}. What came until then is shown.</source>
        <translation>Nach {size} angehalten. Was bis dahin kam, wird gezeigt.</translation>
    </message>
    <message>
        <source>Your account’s permanent ID.</source>
        <translation>Die dauerhafte ID des Kontos.</translation>
    </message>
    <message>
        <source>Your answer arrived and Framer Desk is still at it. Look at Framer Desk for how it ends.</source>
        <translation>Die Antwort ist da, und Framer Desk arbeitet noch daran. Framer Desk zeigt, wie es ausgeht.</translation>
    </message>
    <message>
        <source>Your browser is open: continue there. The cell goes on by itself.</source>
        <translation>Der Browser ist offen: dort weiter. Die Zelle läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Your browser opens when you press Continue</source>
        <translation>Bei „Weiter“ öffnet sich der Browser</translation>
    </message>
    <message>
        <source>Your browser talks to the sign-in server alone. Framer Desk does not see it.</source>
        <translation>Der Browser spricht nur mit dem Anmeldeserver. Framer Desk sieht es nicht.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Your details were last changed {at}.</source>
        <translation>Die Angaben wurden zuletzt geändert {at}.</translation>
    </message>
    <message>
        <source>Your e-mail address.</source>
        <translation>Die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>Der Vorname.</translation>
    </message>
    <message>
        <source>Your language.</source>
        <translation>Die Sprache.</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>Der Nachname.</translation>
    </message>
    <message>
        <source>Your name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Your own unless you choose.</source>
        <translation>Der eigene, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <source>Your request was fine.</source>
        <translation>Die Anfrage war in Ordnung.</translation>
    </message>
    <message>
        <source>Your requests have used it up, so this one waits. It is sent in **{length}**.</source>
        <translation>Die Anfragen haben es aufgebraucht, deshalb wartet diese. Sie wird in **{length}** gesendet.</translation>
    </message>
    <message>
        <source>Your secrets are sealed with a passphrase, and none was given.</source>
        <translation>Die Geheimnisse sind mit einer Passphrase versiegelt, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>Your session at the server.</source>
        <translation>Die Sitzung am Server.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>Die Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. The server no longer accepts the refresh token.</source>
        <translation>Die Anmeldung ist beendet. Der Server nimmt das Refresh-Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Your sign-in to {name} has ended and can&apos;t be renewed.</source>
        <translation>Die Anmeldung bei {name} ist beendet und kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Your time zone.</source>
        <translation>Die Zeitzone.</translation>
    </message>
    <message>
        <source>Your token does not allow it, so the request was not sent. You can ask for it in the browser.</source>
        <translation>Das Token erlaubt es nicht, deshalb wurde die Anfrage nicht gesendet. Im Browser lässt es sich anfordern.</translation>
    </message>
    <message>
        <source>Your token has expired, and the server did not answer. The next try is at {time}.</source>
        <translation>Das Token ist abgelaufen, und der Server hat nicht geantwortet. Der nächste Versuch ist um {time}.</translation>
    </message>
    <message>
        <source>Your token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your tokens lie in a file that is sealed with it.</source>
        <translation>Die Tokens liegen in einer Datei, die damit versiegelt ist.</translation>
    </message>
    <message>
        <source>\u wants four hexadecimal digits</source>
        <translation>\u verlangt vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>`Authorization: Bearer •••` The token of {name} is added when the request is sent. It never goes to a host that isn&apos;t this connection&apos;s.</source>
        <translation>`Authorization: Bearer •••` Das Token von {name} wird beim Senden hinzugefügt. Es geht nie zu einem Host, der nicht zu dieser Verbindung gehört.</translation>
    </message>
    <message>
        <source>a backslash inside quotes is written \\</source>
        <translation>ein Backslash in Anführungszeichen schreibt sich \\</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>nach dem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a field of a form with files (repeatable)</source>
        <translation>ein Feld eines Formulars mit Dateien (wiederholbar)</translation>
    </message>
    <message>
        <source>a file, a folder of Bruno&apos;s, or - for standard input</source>
        <translation>eine Datei, ein Ordner von Bruno oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>a language such as de or pt-BR, or system</source>
        <translation>eine Sprache wie de oder pt-BR, oder system</translation>
    </message>
    <message>
        <source>a line break or tab inside quotes is written \n or \t</source>
        <translation>ein Zeilenumbruch oder Tabulator in Anführungszeichen schreibt sich \n oder \t</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>hier fehlt ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a new token, and it works</source>
        <translation>ein neues Token, und es funktioniert</translation>
    </message>
    <message>
        <source>a number from 0.001 to 100000, such as 5</source>
        <translation>eine Zahl von 0.001 bis 100000, etwa 5</translation>
    </message>
    <message>
        <source>a parameter can&apos;t be read: {why}</source>
        <translation>ein Parameter ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>a parameter has no name</source>
        <translation>ein Parameter hat keinen Namen</translation>
    </message>
    <message>
        <source>a parameter is no object</source>
        <translation>ein Parameter ist kein Objekt</translation>
    </message>
    <message>
        <source>a secret; give its value when it is asked for, or in a private environment file</source>
        <translation>ein Geheimnis; seinen Wert auf Nachfrage oder in einer privaten Umgebungsdatei angeben</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a value for a parameter: of the path, the query, a header (repeatable)</source>
        <translation>ein Wert für einen Parameter: des Pfads, der Query, eines Headerfelds (wiederholbar)</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a word, such as Bearer</source>
        <translation>ein Wort, etwa Bearer</translation>
    </message>
    <message>
        <source>about 5 seconds</source>
        <translation>etwa 5 Sekunden</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>add a connection from a TOML file</source>
        <translation>eine Verbindung aus einer TOML-Datei hinzufügen</translation>
    </message>
    <message>
        <source>add a connection; contacts nobody</source>
        <translation>eine Verbindung hinzufügen; fragt niemanden</translation>
    </message>
    <message>
        <source>add a header</source>
        <translation>ein Headerfeld hinzufügen</translation>
    </message>
    <message>
        <source>address of an API, a sign-in server, or one of their documents</source>
        <translation>Adresse einer API, eines Anmeldeservers oder eines ihrer Dokumente</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message>
        <source>agreeing on encryption</source>
        <translation>Verschlüsselung wird vereinbart</translation>
    </message>
    <message>
        <source>also look at the .http files below this folder (repeatable)</source>
        <translation>auch die .http-Dateien unter diesem Ordner ansehen (wiederholbar)</translation>
    </message>
    <message>
        <source>also take the final address from standard input</source>
        <translation>die Endadresse auch von der Standardeingabe nehmen</translation>
    </message>
    <message>
        <source>also those that were you, and those resolved</source>
        <translation>auch eigene und erledigte</translation>
    </message>
    <message>
        <source>an Ed25519 public key in base64, or nothing</source>
        <translation>ein öffentlicher Ed25519-Schlüssel in base64 oder nichts</translation>
    </message>
    <message>
        <source>an OpenAPI 3 or Swagger 2.0 description, in JSON or YAML</source>
        <translation>eine OpenAPI-3- oder Swagger-2.0-Beschreibung, in JSON oder YAML</translation>
    </message>
    <message>
        <source>an address without {mark}</source>
        <translation>eine Adresse ohne {mark}</translation>
    </message>
    <message>
        <source>an entry is there twice</source>
        <translation>ein Eintrag ist zweimal da</translation>
    </message>
    <message>
        <source>an environment of http-client.env.json</source>
        <translation>eine Umgebung aus http-client.env.json</translation>
    </message>
    <message>
        <source>an https address, or nothing</source>
        <translation>eine https-Adresse oder nichts</translation>
    </message>
    <message>
        <source>an operation of the API&apos;s description</source>
        <translation>eine Operation aus der Beschreibung der API</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>and enter this code, or compare it</source>
        <translation>und diesen Code eingeben oder vergleichen</translation>
    </message>
    <message>
        <source>and enter this code, or compare it:</source>
        <translation>und diesen Code eingeben oder vergleichen:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>any field; see fields</source>
        <translation>jedes Feld; siehe fields</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>als CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>as JSON, an object a line</source>
        <translation>als JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>as JSON, without secrets</source>
        <translation>als JSON, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>as {name}, {n} scopes, checked and stored</source>
        <translation>als {name}, {n} Scopes, geprüft und aufbewahrt</translation>
    </message>
    <message>
        <source>ask for a login this fresh</source>
        <translation>eine so frische Anmeldung verlangen</translation>
    </message>
    <message>
        <source>ask for an answer that is not compressed</source>
        <translation>eine unkomprimierte Antwort verlangen</translation>
    </message>
    <message>
        <source>ask for this kind of login</source>
        <translation>diese Art Anmeldung verlangen</translation>
    </message>
    <message>
        <source>ask for this permission (repeatable)</source>
        <translation>diese Berechtigung anfordern (wiederholbar)</translation>
    </message>
    <message>
        <source>ask the server what it thinks of the token</source>
        <translation>den Server fragen, was er vom Token hält</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>mindestens {limit}</translation>
    </message>
    <message>
        <source>at most so many; 100 by default</source>
        <translation>höchstens so viele; voreingestellt 100</translation>
    </message>
    <message>
        <source>at most so many; without it, 100 in the table</source>
        <translation>höchstens so viele; ohne Angabe 100 in der Tabelle</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>höchstens {limit}</translation>
    </message>
    <message>
        <source>back to its default</source>
        <translation>zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>bash, zsh, fish or powershell; names lists the connections</source>
        <translation>bash, zsh, fish oder powershell; names listet die Verbindungen auf</translation>
    </message>
    <message>
        <source>begin anew with what the API said</source>
        <translation>neu beginnen mit dem, was die API sagte</translation>
    </message>
    <message>
        <source>below the API address, or a whole address</source>
        <translation>unter der API-Adresse, oder eine ganze Adresse</translation>
    </message>
    <message>
        <source>below the API address, or a whole ws:// address</source>
        <translation>unter der API-Adresse, oder eine ganze ws://-Adresse</translation>
    </message>
    <message>
        <source>by Framer Desk</source>
        <translation>von Framer Desk</translation>
    </message>
    <message>
        <source>can&apos;t do PKCE with S256, so signing in is refused</source>
        <translation>kann kein PKCE mit S256, deshalb wird die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>Zelle {number}</translation>
    </message>
    <message>
        <source>cell {number}, output</source>
        <translation>Zelle {number}, Ausgabe</translation>
    </message>
    <message>
        <source>change a secret, or end every sign-in of a connection</source>
        <translation>ein Geheimnis ändern oder alle Anmeldungen einer Verbindung beenden</translation>
    </message>
    <message>
        <source>change fields of a connection</source>
        <translation>Felder einer Verbindung ändern</translation>
    </message>
    <message>
        <source>changes takes the name of a connection or --file OLD NEW, one of them.</source>
        <translation>changes nimmt den Namen einer Verbindung oder --file ALT NEU, eines davon.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>check that everything Framer Desk needs works here</source>
        <translation>prüfen, ob alles, was Framer Desk braucht, hier funktioniert</translation>
    </message>
    <message>
        <source>client certificate and key (PEM)</source>
        <translation>Client-Zertifikat und Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>compare two descriptions of an API</source>
        <translation>zwei Beschreibungen einer API vergleichen</translation>
    </message>
    <message>
        <source>connect({name}, scopes={scopes})</source>
        <translation>connect({name}, scopes={scopes})</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>connections (.toml) and requests (.http)</source>
        <translation>Verbindungen (.toml) und Anfragen (.http)</translation>
    </message>
    <message>
        <source>copy a connection or a preset under a new name</source>
        <translation>eine Verbindung oder Vorlage unter neuem Namen kopieren</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>counted when sent</source>
        <translation>wird beim Senden gezählt</translation>
    </message>
    <message>
        <source>curl or Python for one request.</source>
        <translation>curl oder Python für eine Anfrage.</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>deprecated {date}</source>
        <translation>veraltet {date}</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>draw the window into a PNG file and end</source>
        <translation>das Fenster in eine PNG-Datei zeichnen und enden</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>end every sign-in and erase all that is kept here</source>
        <translation>alle Anmeldungen beenden und alles hier Aufbewahrte löschen</translation>
    </message>
    <message>
        <source>end it at the server, where it can be, and here</source>
        <translation>am Server beenden, wo es geht, und hier</translation>
    </message>
    <message>
        <source>end the running one</source>
        <translation>die laufende beenden</translation>
    </message>
    <message>
        <source>end them in the account&apos;s pages at the provider, or wait until their tokens are over</source>
        <translation>auf den Kontoseiten des Anbieters beenden oder warten, bis ihre Tokens abgelaufen sind</translation>
    </message>
    <message>
        <source>ends {date}</source>
        <translation>endet {date}</translation>
    </message>
    <message>
        <source>enter a code in a browser on any other device</source>
        <translation>einen Code in einem Browser auf einem anderen Gerät eingeben</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>abgelaufen {time}</translation>
    </message>
    <message>
        <source>expires {time}</source>
        <translation>läuft ab {time}</translation>
    </message>
    <message>
        <source>extra authorization parameter</source>
        <translation>zusätzlicher Autorisierungsparameter</translation>
    </message>
    <message>
        <source>extra certificate authority (PEM)</source>
        <translation>zusätzliche Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fastest {fastest} ms, median {median} ms, 95 % within {p95} ms, slowest {slowest} ms</source>
        <translation>schnellste {fastest} ms, mittlere {median} ms, 95 % innerhalb {p95} ms, langsamste {slowest} ms</translation>
    </message>
    <message>
        <source>files and folders; this folder</source>
        <translation>Dateien und Ordner; dieser Ordner</translation>
    </message>
    <message>
        <source>find out from an address alone how to connect</source>
        <translation>allein aus einer Adresse herausfinden, wie man verbindet</translation>
    </message>
    <message>
        <source>find tokens and secrets in clear in notebooks, requests and settings</source>
        <translation>Tokens und Geheimnisse im Klartext in Notebooks, Anfragen und Einstellungen finden</translation>
    </message>
    <message>
        <source>for an unknown time</source>
        <translation>seit unbekannter Zeit</translation>
    </message>
    <message>
        <source>forget all, or those of --profile; starred ones stay</source>
        <translation>alle vergessen, oder die von --profile; markierte bleiben</translation>
    </message>
    <message>
        <source>forget all, or those of PROFILE, with their alerts</source>
        <translation>alle vergessen, oder die von PROFIL, mit ihren Warnungen</translation>
    </message>
    <message>
        <source>format of {profile} can&apos;t be {value}.</source>
        <translation>format von {profile} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>framer-desk accounts {profile} switch NAME</source>
        <translation>framer-desk accounts {profile} switch NAME</translation>
    </message>
    <message>
        <source>framer-desk alerts --all lists them.</source>
        <translation>framer-desk alerts --all listet sie auf.</translation>
    </message>
    <message>
        <source>framer-desk changes sandbox</source>
        <translation>framer-desk changes sandbox</translation>
    </message>
    <message>
        <source>framer-desk exec hands one over</source>
        <translation>framer-desk exec gibt eines weiter</translation>
    </message>
    <message>
        <source>framer-desk operations lists them.</source>
        <translation>framer-desk operations listet sie auf.</translation>
    </message>
    <message>
        <source>framer-desk operations sandbox, or framer-desk operations --file openapi.json</source>
        <translation>framer-desk operations sandbox, oder framer-desk operations --file openapi.json</translation>
    </message>
    <message>
        <source>framer-desk operations {profile} lists them; &quot;GET /path&quot; works too.</source>
        <translation>framer-desk operations {profile} listet sie auf; &quot;GET /pfad&quot; geht auch.</translation>
    </message>
    <message>
        <source>framer-desk profiles edit {name} --unset client_id, then register</source>
        <translation>framer-desk profiles edit {name} --unset client_id, dann registrieren</translation>
    </message>
    <message>
        <source>framer-desk profiles fields lists them.</source>
        <translation>framer-desk profiles fields listet sie auf.</translation>
    </message>
    <message>
        <source>framer-desk profiles lists them; framer-desk profiles add makes one.</source>
        <translation>framer-desk profiles listet sie auf; framer-desk profiles add legt eine an.</translation>
    </message>
    <message>
        <source>framer-desk register {name}</source>
        <translation>framer-desk register {name}</translation>
    </message>
    <message>
        <source>framer-desk register {name} --again makes a new registration; sign in again then</source>
        <translation>framer-desk register {name} --again macht eine neue Registrierung; dann neu anmelden</translation>
    </message>
    <message>
        <source>framer-desk rotate {name}</source>
        <translation>framer-desk rotate {name}</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --everywhere ends all of them, framer-desk refresh {name} renews one</source>
        <translation>framer-desk rotate {name} --everywhere beendet alle, framer-desk refresh {name} erneuert eines</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --secret-stdin --test /path</source>
        <translation>framer-desk rotate {name} --secret-stdin --test /pfad</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --secret-stdin --test /path, with a path that the key may read</source>
        <translation>framer-desk rotate {name} --secret-stdin --test /pfad, mit einem Pfad, den der Schlüssel lesen darf</translation>
    </message>
    <message>
        <source>framer-desk sandbox --help</source>
        <translation>framer-desk sandbox --help</translation>
    </message>
    <message>
        <source>framer-desk sandbox --stop</source>
        <translation>framer-desk sandbox --stop</translation>
    </message>
    <message>
        <source>framer-desk sandbox shows why.</source>
        <translation>framer-desk sandbox zeigt, warum.</translation>
    </message>
    <message>
        <source>framer-desk signin {profile}</source>
        <translation>framer-desk signin {profile}</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} (or --send-anyway)</source>
        <translation>framer-desk signin {profile} (oder --send-anyway)</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin</source>
        <translation>framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin, with one that is good</source>
        <translation>framer-desk signin {profile} --token-stdin, mit einem gültigen</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin, with one that is good (or --send-anyway)</source>
        <translation>framer-desk signin {profile} --token-stdin, mit einem gültigen (oder --send-anyway)</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} {scopes} (or --send-anyway)</source>
        <translation>framer-desk signin {profile} {scopes} (oder --send-anyway)</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} {words}</source>
        <translation>framer-desk signin {profile} {words}</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>freier Port</translation>
    </message>
    <message>
        <source>from discovery</source>
        <translation>durch Nachschlagen</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from the body</source>
        <translation>aus dem Body</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>from then on: 30m, 2h, 7d, 2026-11-01 or 2026-11-01T08:00</source>
        <translation>von dann an: 30m, 2h, 7d, 2026-11-01 oder 2026-11-01T08:00</translation>
    </message>
    <message>
        <source>from {connection}</source>
        <translation>von {connection}</translation>
    </message>
    <message>
        <source>further permissions</source>
        <translation>weitere Berechtigungen</translation>
    </message>
    <message>
        <source>get a token for this alone (repeatable)</source>
        <translation>ein Token nur dafür holen (wiederholbar)</translation>
    </message>
    <message>
        <source>get it at {page}, and compare the checksum</source>
        <translation>auf {page} holen und die Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>get, store, erase or list; git and Docker say which</source>
        <translation>get, store, erase oder list; git und Docker sagen, was</translation>
    </message>
    <message>
        <source>give up after this long</source>
        <translation>nach so langer Zeit aufgeben</translation>
    </message>
    <message>
        <source>go on to the last page; prints the entries of all</source>
        <translation>bis zur letzten Seite weitergehen; gibt die Einträge aller aus</translation>
    </message>
    <message>
        <source>go on with those that come, until Ctrl-C</source>
        <translation>mit denen weitermachen, die kommen, bis Strg-C</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>hand the token to git or Docker, as their helper</source>
        <translation>das Token als Helfer an git oder Docker geben</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>wie es signiert ist</translation>
    </message>
    <message>
        <source>how long nothing may come after the end of the input; 1 by default</source>
        <translation>wie lange nach dem Ende der Eingabe nichts kommen darf; voreingestellt 1</translation>
    </message>
    <message>
        <source>in a private window, for another account</source>
        <translation>in einem privaten Fenster, für ein anderes Konto</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>im Tresor</translation>
    </message>
    <message>
        <source>in the vault, made for this app</source>
        <translation>im Tresor, für diese App gemacht</translation>
    </message>
    <message>
        <source>in this browser: {names}</source>
        <translation>in diesem Browser: {names}</translation>
    </message>
    <message>
        <source>in {minutes} min {seconds} s ({time})</source>
        <translation>in {minutes} min {seconds} s ({time})</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <source>installed build</source>
        <translation>installiertes Programm</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>in diese Datei statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>issued by a renewal</source>
        <translation>durch eine Erneuerung ausgestellt</translation>
    </message>
    <message>
        <source>issued by a sign-in</source>
        <translation>durch eine Anmeldung ausgestellt</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>it fits none of {count} forms; in the nearest, {words}</source>
        <translation>es passt zu keiner von {count} Formen; bei der nächstliegenden {words}</translation>
    </message>
    <message>
        <source>it fits {count} forms, and should fit one</source>
        <translation>es passt zu {count} Formen und sollte zu einer passen</translation>
    </message>
    <message>
        <source>it has neither openapi nor swagger nor paths in it</source>
        <translation>es ist weder openapi noch swagger noch paths darin</translation>
    </message>
    <message>
        <source>it has template tags that only Insomnia knows</source>
        <translation>es hat Template-Tags, die nur Insomnia kennt</translation>
    </message>
    <message>
        <source>it has {size} {what}, and should have at least {limit}</source>
        <translation>es hat {size} {what} und sollte mindestens {limit} haben</translation>
    </message>
    <message>
        <source>it has {size} {what}, and should have at most {limit}</source>
        <translation>es hat {size} {what} und sollte höchstens {limit} haben</translation>
    </message>
    <message>
        <source>it is dealt with</source>
        <translation>es ist erledigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is larger than {limit} KB</source>
        <translation>es ist größer als {limit} KB</translation>
    </message>
    <message>
        <source>it is neither JSON nor YAML ({where})</source>
        <translation>es ist weder JSON noch YAML ({where})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is not in the description</source>
        <translation>es steht nicht in der Beschreibung</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>es ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it is written for Swagger {version}</source>
        <translation>es ist für Swagger {version} geschrieben</translation>
    </message>
    <message>
        <source>it is {actual}, and should be {kind}</source>
        <translation>es ist {actual} und sollte {kind} sein</translation>
    </message>
    <message>
        <source>it is {value}, and should be a multiple of {step}</source>
        <translation>es ist {value} und sollte ein Vielfaches von {step} sein</translation>
    </message>
    <message>
        <source>it is {value}, and should be one of {choices}</source>
        <translation>es ist {value} und sollte eines von {choices} sein</translation>
    </message>
    <message>
        <source>it is {value}, and should be {words}</source>
        <translation>es ist {value} und sollte {words} sein</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is another document</source>
        <translation>es verweist auf {ref}, ein anderes Dokument</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is no place in this document</source>
        <translation>es verweist auf {ref}, keine Stelle in diesem Dokument</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is not there</source>
        <translation>es verweist auf {ref}, das nicht da ist</translation>
    </message>
    <message>
        <source>it should be {value}</source>
        <translation>es sollte {value} sein</translation>
    </message>
    <message>
        <source>it should not be like this</source>
        <translation>es sollte nicht so sein</translation>
    </message>
    <message>
        <source>it should not be there</source>
        <translation>es sollte nicht da sein</translation>
    </message>
    <message>
        <source>it was me</source>
        <translation>das war ich</translation>
    </message>
    <message>
        <source>it was me: stay quiet about this cause</source>
        <translation>das war ich: zu dieser Ursache schweigen</translation>
    </message>
    <message>
        <source>its aliases lead round in a circle</source>
        <translation>seine Aliase führen im Kreis</translation>
    </message>
    <message>
        <source>its aliases repeat too much</source>
        <translation>seine Aliase wiederholen zu viel</translation>
    </message>
    <message>
        <source>its body</source>
        <translation>sein Body</translation>
    </message>
    <message>
        <source>its body comes from standard input; it is left out</source>
        <translation>sein Body kommt von der Standardeingabe; er fehlt hier</translation>
    </message>
    <message>
        <source>its body has lines that .http files can&apos;t hold; it is left out</source>
        <translation>sein Body hat Zeilen, die .http-Dateien nicht fassen; er fehlt hier</translation>
    </message>
    <message>
        <source>its body has no content that can be read</source>
        <translation>sein Body hat keinen lesbaren Inhalt</translation>
    </message>
    <message>
        <source>its body is no text; it is left out</source>
        <translation>sein Body ist kein Text; er fehlt hier</translation>
    </message>
    <message>
        <source>its name, email address or subject</source>
        <translation>Name, E-Mail-Adresse oder Subjekt</translation>
    </message>
    <message>
        <source>its name; by default that of the file</source>
        <translation>ihr Name; voreingestellt der der Datei</translation>
    </message>
    <message>
        <source>its parameters are no list</source>
        <translation>seine Parameter sind keine Liste</translation>
    </message>
    <message>
        <source>its scripts are left out</source>
        <translation>seine Skripte fehlen hier</translation>
    </message>
    <message>
        <source>its security</source>
        <translation>seine Sicherheit</translation>
    </message>
    <message>
        <source>keep it as a connection</source>
        <translation>als Verbindung behalten</translation>
    </message>
    <message>
        <source>keep it no longer</source>
        <translation>nicht länger aufbewahren</translation>
    </message>
    <message>
        <source>keep the private key on stdin (PEM, JWK)</source>
        <translation>den privaten Schlüssel von der Standardeingabe aufbewahren (PEM, JWK)</translation>
    </message>
    <message>
        <source>key or token typed in</source>
        <translation>Schlüssel oder Token eingetippt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>weniger als {limit}</translation>
    </message>
    <message>
        <source>life of access tokens</source>
        <translation>Lebensdauer von Access-Tokens</translation>
    </message>
    <message>
        <source>lift a limit of your own</source>
        <translation>ein eigenes Limit aufheben</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>list every field with its meaning</source>
        <translation>jedes Feld mit seiner Bedeutung auflisten</translation>
    </message>
    <message>
        <source>list the accounts signed in, or switch between them</source>
        <translation>die angemeldeten Konten auflisten oder zwischen ihnen wechseln</translation>
    </message>
    <message>
        <source>list the requests of window, command line and notebooks</source>
        <translation>die Anfragen von Fenster, Befehlszeile und Notebooks auflisten</translation>
    </message>
    <message>
        <source>list the requests that were sent, the latest first</source>
        <translation>gesendete Anfragen auflisten, die letzte zuerst</translation>
    </message>
    <message>
        <source>list what an API can do, and what the token may not</source>
        <translation>auflisten, was eine API kann und was das Token nicht darf</translation>
    </message>
    <message>
        <source>list what can be started from</source>
        <translation>auflisten, womit sich beginnen lässt</translation>
    </message>
    <message>
        <source>list what looks suspicious, and why</source>
        <translation>auflisten, was verdächtig aussieht und warum</translation>
    </message>
    <message>
        <source>list, add, change and remove connections</source>
        <translation>Verbindungen auflisten, hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>locked, needs {scopes}</source>
        <translation>gesperrt, braucht {scopes}</translation>
    </message>
    <message>
        <source>longest wait a rate limit may ask for</source>
        <translation>längste Wartezeit, um die ein Limit bitten darf</translation>
    </message>
    <message>
        <source>look now, even if that was done today</source>
        <translation>jetzt nachsehen, auch wenn das heute schon geschah</translation>
    </message>
    <message>
        <source>looking up the address</source>
        <translation>Adresse wird nachgeschlagen</translation>
    </message>
    <message>
        <source>make a new one at the provider, then: printf %s &quot;$NEW&quot; | framer-desk rotate {name} --secret-stdin</source>
        <translation>beim Anbieter ein neues anlegen, dann: printf %s &quot;$NEU&quot; | framer-desk rotate {name} --secret-stdin</translation>
    </message>
    <message>
        <source>make a new registration in place of the kept one</source>
        <translation>eine neue Registrierung anstelle der vorhandenen machen</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>mehr als {limit}</translation>
    </message>
    <message>
        <source>move them without asking</source>
        <translation>ohne zu fragen verschieben</translation>
    </message>
    <message>
        <source>name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>name of the connection; sandbox is built in</source>
        <translation>Name der Verbindung; sandbox ist eingebaut</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no expiry given</source>
        <translation>kein Ablauf angegeben</translation>
    </message>
    <message>
        <source>no expiry stated</source>
        <translation>kein Ablauf genannt</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none is due to be changed</source>
        <translation>keines muss geändert werden</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing for a while, as the API asked</source>
        <translation>eine Weile nichts, wie die API bat</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offer HTTP/2 to the server</source>
        <translation>dem Server HTTP/2 anbieten</translation>
    </message>
    <message>
        <source>offer this subprotocol (repeatable)</source>
        <translation>dieses Subprotokoll anbieten (wiederholbar)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>am {date} um {time}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open connections and requests in the window</source>
        <translation>Verbindungen und Anfragen im Fenster öffnen</translation>
    </message>
    <message>
        <source>operations takes the name of a connection or --file, one of them.</source>
        <translation>operations nimmt den Namen einer Verbindung oder --file, eines davon.</translation>
    </message>
    <message>
        <source>or point a phone here</source>
        <translation>oder ein Telefon darauf richten</translation>
    </message>
    <message>
        <source>params of {profile} must map names to texts.</source>
        <translation>params von {profile} müssen Namen auf Texte abbilden.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>permission to ask for (repeatable)</source>
        <translation>anzufordernde Berechtigung (wiederholbar)</translation>
    </message>
    <message>
        <source>pip install &quot;framer-desk[desktop]&quot;, or framer-desk --help for the command line.</source>
        <translation>pip install &quot;framer-desk[desktop]&quot;, oder framer-desk --help für die Befehlszeile.</translation>
    </message>
    <message>
        <source>port; by default that of last time</source>
        <translation>Port; voreingestellt der vom letzten Mal</translation>
    </message>
    <message>
        <source>print a client ID metadata document for this address</source>
        <translation>ein Client-ID-Metadatendokument für diese Adresse ausgeben</translation>
    </message>
    <message>
        <source>print a redirect instead of following it</source>
        <translation>eine Weiterleitung ausgeben, statt ihr zu folgen</translation>
    </message>
    <message>
        <source>print each message as JSON, in one line</source>
        <translation>jede Nachricht als JSON ausgeben, in einer Zeile</translation>
    </message>
    <message>
        <source>print status, headers, body and timing as JSON</source>
        <translation>Status, Header, Body und Zeiten als JSON ausgeben</translation>
    </message>
    <message>
        <source>print the access token itself</source>
        <translation>das Access-Token selbst ausgeben</translation>
    </message>
    <message>
        <source>print the link instead of opening the browser</source>
        <translation>den Link ausgeben, statt den Browser zu öffnen</translation>
    </message>
    <message>
        <source>print the script that completes these commands in a shell</source>
        <translation>das Skript ausgeben, das diese Befehle in einer Shell vervollständigt</translation>
    </message>
    <message>
        <source>print the token&apos;s description as JSON</source>
        <translation>die Beschreibung des Tokens als JSON ausgeben</translation>
    </message>
    <message>
        <source>print what comes as it comes; --json: events</source>
        <translation>ausgeben, was kommt, sobald es kommt; --json: Ereignisse</translation>
    </message>
    <message>
        <source>printf %s &quot;$TOKEN&quot; | framer-desk signin {profile} --token-stdin</source>
        <translation>printf %s &quot;$TOKEN&quot; | framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>Prozess {number}</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>proxy to go through</source>
        <translation>Proxy, durch den es geht</translation>
    </message>
    <message>
        <source>pushed authorization</source>
        <translation>vorab übermittelte Autorisierung</translation>
    </message>
    <message>
        <source>put the access token in; left out otherwise</source>
        <translation>das Access-Token einsetzen; sonst bleibt es weg</translation>
    </message>
    <message>
        <source>put them into the vault for this connection</source>
        <translation>für diese Verbindung in den Tresor legen</translation>
    </message>
    <message>
        <source>put what the connection needs now into it (RFC 7592)</source>
        <translation>hineinschreiben, was die Verbindung jetzt braucht (RFC 7592)</translation>
    </message>
    <message>
        <source>read variables from this .env file too</source>
        <translation>Variablen auch aus dieser .env-Datei lesen</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>redirect address, on this computer</source>
        <translation>Weiterleitungsadresse, auf diesem Computer</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>register this app at the connection&apos;s server</source>
        <translation>diese App beim Server der Verbindung registrieren</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>registration token</source>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>remove a connection and its tokens</source>
        <translation>eine Verbindung und ihre Tokens entfernen</translation>
    </message>
    <message>
        <source>renew the token now</source>
        <translation>das Token jetzt erneuern</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>durch ein neueres ersetzt</translation>
    </message>
    <message>
        <source>request reference</source>
        <translation>Anfrageverweis</translation>
    </message>
    <message>
        <source>requests, as REST Client, JetBrains or httpyac read them</source>
        <translation>Anfragen, wie REST Client, JetBrains oder httpyac sie lesen</translation>
    </message>
    <message>
        <source>requests_per_second, burst or requests_at_once (repeatable)</source>
        <translation>requests_per_second, burst oder requests_at_once (wiederholbar)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>revoke the tokens and forget them</source>
        <translation>die Tokens widerrufen und vergessen</translation>
    </message>
    <message>
        <source>revoke the tokens of all its accounts</source>
        <translation>die Tokens aller ihrer Konten widerrufen</translation>
    </message>
    <message>
        <source>revoke the tokens; they are kept if the server does not take it</source>
        <translation>die Tokens widerrufen; sie bleiben, wenn der Server es nicht annimmt</translation>
    </message>
    <message>
        <source>revoke, change the secret, and sign in again</source>
        <translation>widerrufen, das Geheimnis ändern und neu anmelden</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>run a program with a fresh token in its environment</source>
        <translation>ein Programm mit einem frischen Token in seiner Umgebung starten</translation>
    </message>
    <message>
        <source>run the practice provider in the foreground</source>
        <translation>den Übungsanbieter im Vordergrund laufen lassen</translation>
    </message>
    <message>
        <source>running at {issuer}</source>
        <translation>läuft unter {issuer}</translation>
    </message>
    <message>
        <source>save the body</source>
        <translation>den Body speichern</translation>
    </message>
    <message>
        <source>say more about an error, without secrets</source>
        <translation>mehr über einen Fehler sagen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>say what changed in an API and at its sign-in server</source>
        <translation>sagen, was sich an einer API und ihrem Anmeldeserver geändert hat</translation>
    </message>
    <message>
        <source>say what was taken over as JSON</source>
        <translation>als JSON sagen, was übernommen wurde</translation>
    </message>
    <message>
        <source>say where the next page is</source>
        <translation>sagen, wo die nächste Seite ist</translation>
    </message>
    <message>
        <source>say where the time went, how it was encrypted, redirects</source>
        <translation>sagen, wohin die Zeit ging, wie verschlüsselt wurde, Weiterleitungen</translation>
    </message>
    <message>
        <source>scopes unknown</source>
        <translation>Scopes unbekannt</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>Geheimnisse verborgen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>send again after troubles that pass, if that does no harm</source>
        <translation>nach vorübergehenden Störungen erneut senden, wenn es nicht schadet</translation>
    </message>
    <message>
        <source>send it so often, and print how long it took</source>
        <translation>so oft senden und ausgeben, wie lange es dauerte</translation>
    </message>
    <message>
        <source>send one request to the API</source>
        <translation>eine Anfrage an die API senden</translation>
    </message>
    <message>
        <source>send requests of an .http file</source>
        <translation>Anfragen einer .http-Datei senden</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>show a connection</source>
        <translation>eine Verbindung zeigen</translation>
    </message>
    <message>
        <source>show scopes, expiry, claims and checks</source>
        <translation>Scopes, Ablauf, Claims und Prüfungen zeigen</translation>
    </message>
    <message>
        <source>show the last sign-in&apos;s messages and checks</source>
        <translation>Nachrichten und Prüfungen der letzten Anmeldung zeigen</translation>
    </message>
    <message>
        <source>show what the API&apos;s rate limits leave, or set your own</source>
        <translation>zeigen, was die Limits der API übrig lassen, oder eigene setzen</translation>
    </message>
    <message>
        <source>sign in, with the browser or as the connection says</source>
        <translation>anmelden, mit dem Browser oder wie die Verbindung es sagt</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>signed in, {left}</source>
        <translation>angemeldet, {left}</translation>
    </message>
    <message>
        <source>signed in, {state}</source>
        <translation>angemeldet, {state}</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>skip the scope check before connecting</source>
        <translation>die Scope-Prüfung vor dem Verbinden überspringen</translation>
    </message>
    <message>
        <source>skip the scope check before sending</source>
        <translation>die Scope-Prüfung vor dem Senden überspringen</translation>
    </message>
    <message>
        <source>speak as Docker&apos;s helpers do, not as git&apos;s</source>
        <translation>sprechen wie die Helfer von Docker, nicht wie die von git</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>state</source>
        <translation>State</translation>
    </message>
    <message>
        <source>stop after this long</source>
        <translation>nach so langer Zeit anhalten</translation>
    </message>
    <message>
        <source>supports PKCE</source>
        <translation>unterstützt PKCE</translation>
    </message>
    <message>
        <source>take a token or API key from standard input</source>
        <translation>ein Token oder einen API-Schlüssel von der Standardeingabe nehmen</translation>
    </message>
    <message>
        <source>take an initial access token from stdin</source>
        <translation>ein Initial-Access-Token von der Standardeingabe nehmen</translation>
    </message>
    <message>
        <source>take over requests of curl, Postman, HAR, Insomnia, Bruno or OpenAPI</source>
        <translation>Anfragen von curl, Postman, HAR, Insomnia, Bruno oder OpenAPI übernehmen</translation>
    </message>
    <message>
        <source>take the new secret or key from stdin</source>
        <translation>das neue Geheimnis oder den Schlüssel von der Standardeingabe nehmen</translation>
    </message>
    <message>
        <source>take the request from this .http file</source>
        <translation>die Anfrage aus dieser .http-Datei nehmen</translation>
    </message>
    <message>
        <source>take them out, clear the outputs, and revoke what others may have seen: framer-desk revoke PROFILE</source>
        <translation>sie entfernen, die Ausgaben leeren und widerrufen, was andere gesehen haben können: framer-desk revoke PROFIL</translation>
    </message>
    <message>
        <source>talk over a WebSocket, a line a message</source>
        <translation>über einen WebSocket sprechen, eine Zeile je Nachricht</translation>
    </message>
    <message>
        <source>the body; @FILE reads a file, @- standard input</source>
        <translation>der Body; @DATEI liest eine Datei, @- die Standardeingabe</translation>
    </message>
    <message>
        <source>the cookie {name}</source>
        <translation>das Cookie {name}</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>das Headerfeld {name}</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>die letzte</translation>
    </message>
    <message>
        <source>the name of a header, such as X-API-Key</source>
        <translation>der Name eines Headerfelds, etwa X-API-Key</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation>der Parameter {name}</translation>
    </message>
    <message>
        <source>the parameter {name} does not say where it goes</source>
        <translation>der Parameter {name} sagt nicht, wohin er gehört</translation>
    </message>
    <message>
        <source>the program and its arguments</source>
        <translation>das Programm und seine Argumente</translation>
    </message>
    <message>
        <source>the same with --yes</source>
        <translation>dasselbe mit --yes</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>der Server sagt es nicht</translation>
    </message>
    <message>
        <source>the server names somebody else</source>
        <translation>der Server nennt jemand anderen</translation>
    </message>
    <message>
        <source>the server says that it is over</source>
        <translation>der Server sagt, dass es abgelaufen ist</translation>
    </message>
    <message>
        <source>the server would not renew it</source>
        <translation>der Server wollte es nicht erneuern</translation>
    </message>
    <message>
        <source>the sign-in server, where there are several</source>
        <translation>der Anmeldeserver, wo es mehrere gibt</translation>
    </message>
    <message>
        <source>the system&apos;s own, {version}</source>
        <translation>der des Systems, {version}</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>der hier beginnende Text hat kein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the variable; %(default)s</source>
        <translation>die Variable; %(default)s</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <translation>hier ist ein Komma zu viel</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>nach dem Ende kommt noch Text</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this is no web address; it is left out</source>
        <translation>das ist keine Webadresse; sie wird weggelassen</translation>
    </message>
    <message>
        <source>this one alone, and those it refers to</source>
        <translation>diese allein, und die, auf die sie verweist</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>diese Zeile</translation>
    </message>
    <message>
        <source>those of this connection</source>
        <translation>die dieser Verbindung</translation>
    </message>
    <message>
        <source>those whose address or name has these words</source>
        <translation>die mit diesen Wörtern in Adresse oder Name</translation>
    </message>
    <message>
        <source>those with these words in path or source</source>
        <translation>die mit diesen Wörtern in Pfad oder Quelle</translation>
    </message>
    <message>
        <source>those with this status, or as in 4xx</source>
        <translation>die mit diesem Status, oder wie in 4xx</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>token expires {time}</source>
        <translation>Token läuft ab {time}</translation>
    </message>
    <message>
        <source>too many levels inside each other</source>
        <translation>zu viele Ebenen ineinander</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>try everything but signing in</source>
        <translation>alles außer der Anmeldung versuchen</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>use another account</source>
        <translation>ein anderes Konto benutzen</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
    <message>
        <source>used once, and refused</source>
        <translation>einmal benutzt und abgelehnt</translation>
    </message>
    <message>
        <source>used {count} times until {last}, refused {refused} of them</source>
        <translation>{count}-mal benutzt bis {last}, davon {refused} abgelehnt</translation>
    </message>
    <message>
        <source>user code</source>
        <translation>Benutzercode</translation>
    </message>
    <message>
        <source>variable that holds the client secret</source>
        <translation>Variable mit dem Client-Geheimnis</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>version of its API: 1 or 2</source>
        <translation>Version ihrer API: 1 oder 2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>what became of tokens; none is in it</source>
        <translation>was aus Tokens wurde; keines steht darin</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was es sagt</translation>
    </message>
    <message>
        <source>what the answer has to fulfil, as in &apos;status == 200&apos; (repeatable)</source>
        <translation>was die Antwort erfüllen muss, wie in &apos;status == 200&apos; (wiederholbar)</translation>
    </message>
    <message>
        <source>what to ask the API with a new key</source>
        <translation>was die API mit einem neuen Schlüssel gefragt wird</translation>
    </message>
    <message>
        <source>where the API&apos;s description is</source>
        <translation>wo die Beschreibung der API ist</translation>
    </message>
    <message>
        <source>where to keep the test token</source>
        <translation>wo das Testtoken aufbewahrt wird</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>wohin es geschrieben wird</translation>
    </message>
    <message>
        <source>where to; - prints it</source>
        <translation>wohin; - gibt es aus</translation>
    </message>
    <message>
        <source>which one: its ID, the name of a saved one, or &quot;GET /path&quot;</source>
        <translation>welche: ihre ID, der Name einer gespeicherten oder &quot;GET /pfad&quot;</translation>
    </message>
    <message>
        <source>whom to sign in as</source>
        <translation>als wer angemeldet wird</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>ohne zu fragen</translation>
    </message>
    <message>
        <source>without the signature</source>
        <translation>ohne die Signatur</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>write a bundle for whoever helps, without secrets</source>
        <translation>ein Paket für Helfer schreiben, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>write a connection as TOML, without secrets</source>
        <translation>eine Verbindung als TOML schreiben, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>write code, files or lines to use the connection elsewhere</source>
        <translation>Code, Dateien oder Zeilen schreiben, um die Verbindung anderswo zu benutzen</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>your app&apos;s client ID, for --add</source>
        <translation>die Client-ID der App, für --add</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{account} at {name}: {reason}</source>
        <translation>{account} bei {name}: {reason}</translation>
    </message>
    <message>
        <source>{account} is in use now.</source>
        <translation>{account} ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>{account}: {what}</source>
        <translation>{account}: {what}</translation>
    </message>
    <message>
        <source>{address} · {count} ms</source>
        <translation>{address} · {count} ms</translation>
    </message>
    <message>
        <source>{alg} is not a safe signature.</source>
        <translation>{alg} ist keine sichere Signatur.</translation>
    </message>
    <message>
        <source>{alg}, key {kid}</source>
        <translation>{alg}, Schlüssel {kid}</translation>
    </message>
    <message>
        <source>{check}: it is {actual}</source>
        <translation>{check}: es ist {actual}</translation>
    </message>
    <message>
        <source>{client_id}, proven by {method}</source>
        <translation>{client_id}, ausgewiesen mit {method}</translation>
    </message>
    <message>
        <source>{client_id}, registered with this server, proven by {method}</source>
        <translation>{client_id}, bei diesem Server registriert, ausgewiesen mit {method}</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} OK</source>
        <translation>{count} OK</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} je Sekunde</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>{count} gleichzeitig</translation>
    </message>
    <message>
        <source>{count} bytes came. With --json they are printed.</source>
        <translation>{count} Bytes kamen. Mit --json werden sie ausgegeben.</translation>
    </message>
    <message>
        <source>{count} bytes: {start}</source>
        <translation>{count} Bytes: {start}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} files of requests that you saved there go with them.</source>
        <translation>{count} dort gespeicherte Dateien mit Anfragen gehen mit.</translation>
    </message>
    <message>
        <source>{count} fine</source>
        <translation>{count} in Ordnung</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} in {seconds} s</source>
        <translation>{count} in {seconds} s</translation>
    </message>
    <message>
        <source>{count} lines are the same</source>
        <translation>{count} Zeilen sind gleich</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more permissions</source>
        <translation>{count} weitere Berechtigungen</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translation>{count} nicht gesendet</translation>
    </message>
    <message>
        <source>{count} of them can&apos;t be read as a whole.</source>
        <translation>{count} davon sind nicht ganz lesbar.</translation>
    </message>
    <message>
        <source>{count} of {all} checks did not hold.</source>
        <translation>{count} von {all} Prüfungen sind nicht bestanden.</translation>
    </message>
    <message>
        <source>{count} of {all} sign-ins could not be ended at the server.</source>
        <translation>{count} von {all} Anmeldungen konnten am Server nicht beendet werden.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} permissions granted</source>
        <translation>{count} Berechtigungen erteilt</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} refused (4xx)</source>
        <translation>{count} abgelehnt (4xx)</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} Anfragen</translation>
    </message>
    <message>
        <source>{count} requests in a second</source>
        <translation>{count} Anfragen in einer Sekunde</translation>
    </message>
    <message>
        <source>{count} requests in {seconds} s</source>
        <translation>{count} Anfragen in {seconds} s</translation>
    </message>
    <message>
        <source>{count} requests of {source} were refused (401): the API does not accept the token they carry. A script that goes on with an old token does this, and so does somebody who tries tokens out.</source>
        <translation>{count} Anfragen von {source} wurden abgelehnt (401): Die API nimmt ihr Token nicht an. Das tut ein Skript, das mit einem alten Token weitermacht, und wer Tokens ausprobiert.</translation>
    </message>
    <message>
        <source>{count} requests of {source} were refused (403): the token is good but may not do this. Somebody may be finding out what it allows.</source>
        <translation>{count} Anfragen von {source} wurden abgelehnt (403): Das Token ist gut, darf das aber nicht. Vielleicht probiert jemand aus, was es erlaubt.</translation>
    </message>
    <message>
        <source>{count} requests will come</source>
        <translation>{count} Anfragen werden kommen</translation>
    </message>
    <message>
        <source>{count} requests: {outcomes}</source>
        <translation>{count} Anfragen: {outcomes}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <source>{count} scopes</source>
        <translation>{count} Scopes</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{count} times as many</source>
        <translation>{count}-mal so viele</translation>
    </message>
    <message>
        <source>{count} unsaved changes: {names}</source>
        <translation>{count} ungespeicherte Änderungen: {names}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>{count} variables were read from {name}.</source>
        <translation>{count} Variablen wurden aus {name} gelesen.</translation>
    </message>
    <message>
        <source>{date}, 1 day left</source>
        <translation>{date}, noch 1 Tag</translation>
    </message>
    <message>
        <source>{date}, so it has expired</source>
        <translation>{date}, also abgelaufen</translation>
    </message>
    <message>
        <source>{date}, {count} days left</source>
        <translation>{date}, noch {count} Tage</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{endpoint} moved from {old} to {new}.</source>
        <translation>{endpoint} ist von {old} nach {new} umgezogen.</translation>
    </message>
    <message>
        <source>{failed} of {total} files could not be read.</source>
        <translation>{failed} von {total} Dateien waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{field} of {profile} can&apos;t be {value}.</source>
        <translation>{field} von {profile} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{field} of {profile} is no name of an environment variable.</source>
        <translation>{field} von {profile} ist kein Name einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>{field}{where} can&apos;t be {value}.</source>
        <translation>{field}{where} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>{file} wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{host} answered the registration with something that can&apos;t be used (status {status}).</source>
        <translation>{host} hat auf die Registrierung mit etwas Unbrauchbarem geantwortet (Status {status}).</translation>
    </message>
    <message>
        <source>{host} answered the {request} request with a redirect ({status}), so nothing was sent on.</source>
        <translation>{host} hat auf die Anfrage ({request}) mit einer Weiterleitung geantwortet ({status}), deshalb wurde nichts weitergesendet.</translation>
    </message>
    <message>
        <source>{host} answered the {request} request with something that is not JSON (status {status}).</source>
        <translation>{host} hat auf die Anfrage ({request}) mit etwas geantwortet, das kein JSON ist (Status {status}).</translation>
    </message>
    <message>
        <source>{host} answered without a usable {member}.</source>
        <translation>{host} hat ohne brauchbares {member} geantwortet.</translation>
    </message>
    <message>
        <source>{host} answered {status} and opened no WebSocket.</source>
        <translation>{host} hat {status} geantwortet und keinen WebSocket geöffnet.</translation>
    </message>
    <message>
        <source>{host} answers {status} without a token</source>
        <translation>{host} antwortet {status} ohne Token</translation>
    </message>
    <message>
        <source>{host} asked to send nothing for a while.</source>
        <translation>{host} bat, eine Weile nichts zu senden.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be used: {reason}</source>
        <translation>{host} kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s.</source>
        <translation>{host} hat innerhalb von {seconds} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>{host} gave a token of {kind}, which can&apos;t be used safely.</source>
        <translation>{host} gab ein Token der Art {kind}, das nicht sicher benutzt werden kann.</translation>
    </message>
    <message>
        <source>{host} gave no usable {member}.</source>
        <translation>{host} gab kein brauchbares {member}.</translation>
    </message>
    <message>
        <source>{host} has a problem of its own ({status}).</source>
        <translation>{host} hat selbst ein Problem ({status}).</translation>
    </message>
    <message>
        <source>{host} names an address of this computer, which was not asked.</source>
        <translation>{host} nennt eine Adresse dieses Computers, die nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>{host} no longer knows this registration ({status}).</source>
        <translation>{host} kennt diese Registrierung nicht mehr ({status}).</translation>
    </message>
    <message>
        <source>{host} registers only apps that bring a token for it ({status}).</source>
        <translation>{host} registriert nur Apps, die ein Token dafür mitbringen ({status}).</translation>
    </message>
    <message>
        <source>{host} says so in its answers.</source>
        <translation>{host} sagt es in seinen Antworten.</translation>
    </message>
    <message>
        <source>{host} sends the request around in circles.</source>
        <translation>{host} schickt die Anfrage im Kreis herum.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} KB.</source>
        <translation>{host} hat mehr als {limit} KB gesendet.</translation>
    </message>
    <message>
        <source>{host} takes connections</source>
        <translation>{host} nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>{host} took the request and named no reference to it.</source>
        <translation>{host} hat die Anfrage genommen und keinen Verweis darauf genannt.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate, and did not get one that it takes.</source>
        <translation>{host} verlangt ein Client-Zertifikat und bekam keines, das er annimmt.</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>{host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{id}  {title}  ({state})</source>
        <translation>{id}  {title}  ({state})</translation>
    </message>
    <message>
        <source>{issuer} answers in the name of {other}, so its answer was not used.</source>
        <translation>{issuer} antwortet im Namen von {other}, deshalb wurde die Antwort nicht verwendet.</translation>
    </message>
    <message>
        <source>{issuer} can&apos;t protect the one-time code (PKCE with S256).</source>
        <translation>{issuer} kann den Einmal-Code nicht schützen (PKCE mit S256).</translation>
    </message>
    <message>
        <source>{issuer} does not mention PKCE</source>
        <translation>{issuer} erwähnt PKCE nicht</translation>
    </message>
    <message>
        <source>{issuer} does not register apps by itself.</source>
        <translation>{issuer} registriert Apps nicht selbst.</translation>
    </message>
    <message>
        <source>{issuer} does not say how to sign in.</source>
        <translation>{issuer} sagt nicht, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>{issuer} does not say where its keys are, so the ID token can&apos;t be checked.</source>
        <translation>{issuer} sagt nicht, wo seine Schlüssel sind, deshalb kann das ID-Token nicht geprüft werden.</translation>
    </message>
    <message>
        <source>{issuer} does not say where its {endpoint} is.</source>
        <translation>{issuer} sagt nicht, wo sein {endpoint} ist.</translation>
    </message>
    <message>
        <source>{issuer} offers no way to change a registration.</source>
        <translation>{issuer} bietet keinen Weg, eine Registrierung zu ändern.</translation>
    </message>
    <message>
        <source>{issuer} registered this app and gave it no client ID.</source>
        <translation>{issuer} hat diese App registriert und ihr keine Client-ID gegeben.</translation>
    </message>
    <message>
        <source>{issuer} takes no DPoP proofs that Framer Desk can make ({alg}).</source>
        <translation>{issuer} nimmt keine DPoP-Nachweise, die Framer Desk machen kann ({alg}).</translation>
    </message>
    <message>
        <source>{kept} Or set {variable} and start again.</source>
        <translation>{kept} Oder {variable} setzen und neu starten.</translation>
    </message>
    <message>
        <source>{kind} {mark}, {n} characters</source>
        <translation>{kind} {mark}, {n} Zeichen</translation>
    </message>
    <message>
        <source>{kind}, pasted:</source>
        <translation>{kind}, eingefügt:</translation>
    </message>
    <message>
        <source>{kind}: anyone holding it can use it</source>
        <translation>{kind}: Wer es hat, kann es benutzen</translation>
    </message>
    <message>
        <source>{left} of the token’s life</source>
        <translation>{left} der Lebensdauer des Tokens</translation>
    </message>
    <message>
        <source>{length} · hidden</source>
        <translation>{length} · verborgen</translation>
    </message>
    <message>
        <source>{library} is not installed here.</source>
        <translation>{library} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>{message} The server says: “{words}”</source>
        <translation>{message} Der Server sagt: „{words}“</translation>
    </message>
    <message>
        <source>{method} is no HTTP method that can be sent.</source>
        <translation>{method} ist keine HTTP-Methode, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>{method} is sent without a body.</source>
        <translation>{method} wird ohne Body gesendet.</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>noch {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>{minute} requests in one minute, most of them from {source}. Usually there are {usual} at most.</source>
        <translation>{minute} Anfragen in einer Minute, die meisten von {source}. Gewöhnlich sind es höchstens {usual}.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{name} (kept in the vault)</source>
        <translation>{name} (liegt im Tresor)</translation>
    </message>
    <message>
        <source>{name} answered. This takes a moment.</source>
        <translation>{name} hat geantwortet. Einen Moment.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be run: {reason}.</source>
        <translation>{name} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a connection.</source>
        <translation>{name} kann nicht der Name einer Verbindung sein.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a name.</source>
        <translation>{name} kann nicht als Name dienen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {value} ({source}).</source>
        <translation>{name} kann nicht {value} sein ({source}).</translation>
    </message>
    <message>
        <source>{name} can&apos;t get a new secret by itself.</source>
        <translation>{name} kann sich nicht selbst ein neues Geheimnis holen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t get a new secret by itself. The one it has is from {date}.</source>
        <translation>{name} kann sich nicht selbst ein neues Geheimnis holen. Das jetzige ist vom {date}.</translation>
    </message>
    <message>
        <source>{name} comes with Framer Desk and can&apos;t be removed.</source>
        <translation>{name} gehört zu Framer Desk und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} could not be looked at. {reason}</source>
        <translation>{name} konnte nicht angesehen werden. {reason}</translation>
    </message>
    <message>
        <source>{name} does not say where its API is described.</source>
        <translation>{name} sagt nicht, wo ihre API beschrieben ist.</translation>
    </message>
    <message>
        <source>{name} does not say where to sign in.</source>
        <translation>{name} sagt nicht, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>{name} has a client ID of its own: {client_id}</source>
        <translation>{name} hat eine eigene Client-ID: {client_id}</translation>
    </message>
    <message>
        <source>{name} has a client secret, but does not say which sign-in server may have it.</source>
        <translation>{name} hat ein Client-Geheimnis, sagt aber nicht, welcher Anmeldeserver es haben darf.</translation>
    </message>
    <message>
        <source>{name} has no API key yet.</source>
        <translation>{name} hat noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>{name} has no client ID.</source>
        <translation>{name} hat keine Client-ID.</translation>
    </message>
    <message>
        <source>{name} has no secret and no key; only tokens, which are renewed by themselves.</source>
        <translation>{name} hat kein Geheimnis und keinen Schlüssel; nur Tokens, die sich von selbst erneuern.</translation>
    </message>
    <message>
        <source>{name} has no token yet.</source>
        <translation>{name} hat noch kein Token.</translation>
    </message>
    <message>
        <source>{name} has {values} now.</source>
        <translation>{name} hat jetzt {values}.</translation>
    </message>
    <message>
        <source>{name} in its body</source>
        <translation>{name} in seinem Body</translation>
    </message>
    <message>
        <source>{name} is asking you to allow access. This window updates by itself.</source>
        <translation>{name} bittet um die Erlaubnis zum Zugriff. Dieses Fenster aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>{name} is empty, and it is a part of the path.</source>
        <translation>{name} ist leer und ein Teil des Pfads.</translation>
    </message>
    <message>
        <source>{name} is marked as production.</source>
        <translation>{name} ist als Produktion markiert.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is no library that auth() knows.</source>
        <translation>{name} ist keine Bibliothek, die auth() kennt.</translation>
    </message>
    <message>
        <source>{name} is no name of a variable.</source>
        <translation>{name} ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>{name} is not set.</source>
        <translation>{name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{name} is not set. Set it before you sign in.</source>
        <translation>{name} ist nicht gesetzt. Vor der Anmeldung setzen.</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>{name} ist gesetzt</translation>
    </message>
    <message>
        <source>{name} names several sign-in servers.</source>
        <translation>{name} nennt mehrere Anmeldeserver.</translation>
    </message>
    <message>
        <source>{name} needs an answer of itself.</source>
        <translation>{name} braucht eine Antwort von sich selbst.</translation>
    </message>
    <message>
        <source>{name} no longer has {values}.</source>
        <translation>{name} hat {values} nicht mehr.</translation>
    </message>
    <message>
        <source>{name} proves itself with a key, and only the provider can put another one in its place.</source>
        <translation>{name} weist sich mit einem Schlüssel aus, und nur der Anbieter kann einen anderen an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>{name} sends you to {hosts}</source>
        <translation>{name} schickt zu {hosts}</translation>
    </message>
    <message>
        <source>{name} signs in by itself, which needs a secret or a key.</source>
        <translation>{name} meldet sich selbst an und braucht dafür ein Geheimnis oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>{name} signs in with an assertion, which needs a private key.</source>
        <translation>{name} meldet sich mit einer Assertion an und braucht dafür einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation>{name}, nicht gespeichert</translation>
    </message>
    <message>
        <source>{name}, on its way</source>
        <translation>{name}, unterwegs</translation>
    </message>
    <message>
        <source>{name}, {at} (looked before on {since}):</source>
        <translation>{name}, {at} (zuvor angesehen am {since}):</translation>
    </message>
    <message>
        <source>{name}: nothing changed since {since}.</source>
        <translation>{name}: Seit {since} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>{name}: this was the first look. From now on changes are told.</source>
        <translation>{name}: Das war der erste Blick. Von jetzt an werden Änderungen gemeldet.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{n} bytes that are no text.</source>
        <translation>{n} Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>{n} can be read</source>
        <translation>{n} lesbar</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} checks on this computer</source>
        <translation>{n} Prüfungen auf diesem Computer</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} T</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>noch {n} Tage</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>noch {n} h</translation>
    </message>
    <message>
        <source>{n} hours left</source>
        <translation>noch {n} Stunden</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <source>{n} messages · {span} · secrets hidden</source>
        <translation>{n} Nachrichten · {span} · Geheimnisse verborgen</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n} min</translation>
    </message>
    <message>
        <source>{n} min token</source>
        <translation>Token für {n} min</translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation>noch {n} Minuten</translation>
    </message>
    <message>
        <source>{n} more checks passed</source>
        <translation>{n} weitere Prüfungen bestanden</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} other answers were ignored.</source>
        <translation>{n} andere Antworten wurden ignoriert.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>noch {n} Sekunden</translation>
    </message>
    <message>
        <source>{one} does not go with {other}.</source>
        <translation>{one} geht nicht zusammen mit {other}.</translation>
    </message>
    <message>
        <source>{operation} asks for {new}, where it asked for {old}.</source>
        <translation>{operation} verlangt {new}, zuvor {old}.</translation>
    </message>
    <message>
        <source>{operation} has no parameter {name}.</source>
        <translation>{operation} hat keinen Parameter {name}.</translation>
    </message>
    <message>
        <source>{operation} is announced to end.</source>
        <translation>{operation} soll enden.</translation>
    </message>
    <message>
        <source>{operation} is deprecated.</source>
        <translation>{operation} ist veraltet.</translation>
    </message>
    <message>
        <source>{operation} is gone.</source>
        <translation>{operation} ist weg.</translation>
    </message>
    <message>
        <source>{operation} is new.</source>
        <translation>{operation} ist neu.</translation>
    </message>
    <message>
        <source>{operation} is no longer deprecated.</source>
        <translation>{operation} ist nicht mehr veraltet.</translation>
    </message>
    <message>
        <source>{operation} moved to {place}.</source>
        <translation>{operation} ist nach {place} umgezogen.</translation>
    </message>
    <message>
        <source>{operation} needs a body now.</source>
        <translation>{operation} braucht jetzt einen Body.</translation>
    </message>
    <message>
        <source>{operation} needs {input} now.</source>
        <translation>{operation} braucht jetzt {input}.</translation>
    </message>
    <message>
        <source>{operation} needs {input}, which is new.</source>
        <translation>{operation} braucht {input}, das neu ist.</translation>
    </message>
    <message>
        <source>{operation} needs {names}.</source>
        <translation>{operation} braucht {names}.</translation>
    </message>
    <message>
        <source>{operation} no longer needs a body.</source>
        <translation>{operation} braucht keinen Body mehr.</translation>
    </message>
    <message>
        <source>{operation} no longer needs {input}.</source>
        <translation>{operation} braucht {input} nicht mehr.</translation>
    </message>
    <message>
        <source>{operation} no longer takes {input}.</source>
        <translation>{operation} nimmt {input} nicht mehr.</translation>
    </message>
    <message>
        <source>{operation} takes {input} as {new}, where it was {old}.</source>
        <translation>{operation} nimmt {input} als {new}, zuvor {old}.</translation>
    </message>
    <message>
        <source>{operation} takes {input}, which is new.</source>
        <translation>{operation} nimmt {input}, das neu ist.</translation>
    </message>
    <message>
        <source>{option} goes with GET alone.</source>
        <translation>{option} geht nur mit GET.</translation>
    </message>
    <message>
        <source>{option} takes one NAME=TEXT or NAME=@FILE.</source>
        <translation>{option} nimmt ein NAME=TEXT oder NAME=@DATEI.</translation>
    </message>
    <message>
        <source>{option} takes one NAME=VALUE.</source>
        <translation>{option} nimmt ein NAME=WERT.</translation>
    </message>
    <message>
        <source>{other} signed in, not {wished}. Nothing was kept.</source>
        <translation>{other} hat sich angemeldet, nicht {wished}. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>{own} is the newest</source>
        <translation>{own} ist die neueste</translation>
    </message>
    <message>
        <source>{part} can&apos;t be read: {why}</source>
        <translation>{part} ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>{passed} of {made} checks pass</source>
        <translation>{passed} von {made} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read.</source>
        <translation>{path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash.</source>
        <translation>{path} konnte nicht in den Papierkorb verschoben werden.</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} has no format number, so it can&apos;t be read safely.</source>
        <translation>{path} hat keine Formatnummer und kann deshalb nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <source>{path} holds no environments in JSON.</source>
        <translation>{path} enthält keine Umgebungen in JSON.</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be opened.</source>
        <translation>{path} ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} is no JSONPath; it can&apos;t be read from {place} on.</source>
        <translation>{path} ist kein JSONPath; ab {place} ist er nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8.</source>
        <translation>{path} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can&apos;t be written to.</source>
        <translation>{path} liegt auf einem Datenträger, auf den nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{path} is still there: {reason}</source>
        <translation>{path} ist noch da: {reason}</translation>
    </message>
    <message>
        <source>{path} is too large to be looked into.</source>
        <translation>{path} ist zu groß, um hineinzusehen.</translation>
    </message>
    <message>
        <source>{path} was changed by another program.</source>
        <translation>{path} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Framer Desk (format {found}).</source>
        <translation>{path} wurde von einem neueren Framer Desk geschrieben (Format {found}).</translation>
    </message>
    <message>
        <source>{path}: {kind} {hint} becomes {reference}</source>
        <translation>{path}: {kind} {hint} wird zu {reference}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{profile} has no account {name}.</source>
        <translation>{profile} hat kein Konto {name}.</translation>
    </message>
    <message>
        <source>{profile} has no request {name}.</source>
        <translation>{profile} hat keine Anfrage {name}.</translation>
    </message>
    <message>
        <source>{ref} leads round in a circle</source>
        <translation>{ref} führt im Kreis</translation>
    </message>
    <message>
        <source>{requests}, with the environments {names}</source>
        <translation>{requests}, mit den Umgebungen {names}</translation>
    </message>
    <message>
        <source>{scopes} are allowed now</source>
        <translation>{scopes} sind jetzt erlaubt</translation>
    </message>
    <message>
        <source>{scopes} is allowed now</source>
        <translation>{scopes} ist jetzt erlaubt</translation>
    </message>
    <message>
        <source>{scope}, asking for it</source>
        <translation>{scope}, wird angefordert</translation>
    </message>
    <message>
        <source>{scope}, found</source>
        <translation>{scope}, gefunden</translation>
    </message>
    <message>
        <source>{scope}, granted</source>
        <translation>{scope}, erteilt</translation>
    </message>
    <message>
        <source>{scope}, missing</source>
        <translation>{scope}, fehlt</translation>
    </message>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} an {receiver}</translation>
    </message>
    <message>
        <source>{size} · oldest {when}</source>
        <translation>{size} · älteste {when}</translation>
    </message>
    <message>
        <source>{size}, read from the disk while it is sent.</source>
        <translation>{size}, wird beim Senden vom Datenträger gelesen.</translation>
    </message>
    <message>
        <source>{size}: too long to be edited here. It is sent as it is.</source>
        <translation>{size}: zu lang, um hier bearbeitet zu werden. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>{source} (process {process}) used this connection for the first time. Was that you?</source>
        <translation>{source} (Prozess {process}) hat diese Verbindung zum ersten Mal benutzt. War das gewollt?</translation>
    </message>
    <message>
        <source>{source} sent requests between {from_hour}:00 and {to_hour}:00, when this connection was not used on any of {days} days before. Was that you?</source>
        <translation>{source} hat zwischen {from_hour}:00 und {to_hour}:00 Anfragen gesendet, zu einer Zeit, in der diese Verbindung an keinem von {days} Tagen zuvor benutzt wurde. War das gewollt?</translation>
    </message>
    <message>
        <source>{source} tried {count} times with a token that was over and can&apos;t be renewed. Sign in again there, or stop what still uses it.</source>
        <translation>{source} hat es {count}-mal mit einem abgelaufenen Token versucht, das nicht erneuert werden kann. Dort neu anmelden oder beenden, was es noch benutzt.</translation>
    </message>
    <message>
        <source>{span}, then renewed</source>
        <translation>{span}, dann erneuert</translation>
    </message>
    <message>
        <source>{status}: once</source>
        <translation>{status}: einmal</translation>
    </message>
    <message>
        <source>{status}: {count} times</source>
        <translation>{status}: {count}-mal</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{text} is no header.</source>
        <translation>{text} ist kein Headerfeld.</translation>
    </message>
    <message>
        <source>{text} is not NAME=VALUE.</source>
        <translation>{text} ist nicht NAME=WERT.</translation>
    </message>
    <message>
        <source>{text} is not a number from 0 to 20</source>
        <translation>{text} ist keine Zahl von 0 bis 20</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to 1000000</source>
        <translation>{text} ist keine Zahl von 1 bis 1000000</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <translation>{text} ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>{text} is not a status such as 404 or 4xx</source>
        <translation>{text} ist kein Status wie 404 oder 4xx</translation>
    </message>
    <message>
        <source>{text} is not a time such as 2h or 2026-11-01</source>
        <translation>{text} ist keine Zeit wie 2h oder 2026-11-01</translation>
    </message>
    <message>
        <source>{text} is not a whole number of seconds</source>
        <translation>{text} ist keine ganze Zahl von Sekunden</translation>
    </message>
    <message>
        <source>{text} sets no limit.</source>
        <translation>{text} setzt kein Limit.</translation>
    </message>
    <message>
        <source>{text}, {aside}</source>
        <translation>{text}, {aside}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation>{title} Kopie</translation>
    </message>
    <message>
        <source>{title} {version}: 1 operation</source>
        <translation>{title} {version}: 1 Operation</translation>
    </message>
    <message>
        <source>{title} {version}: {count} operations</source>
        <translation>{title} {version}: {count} Operationen</translation>
    </message>
    <message>
        <source>{title}, {result}, section {section}</source>
        <translation>{title}, {result}, Abschnitt {section}</translation>
    </message>
    <message>
        <source>{token} · no refresh token</source>
        <translation>{token} · kein Refresh-Token</translation>
    </message>
    <message>
        <source>{token} · refresh token good until {day}</source>
        <translation>{token} · Refresh-Token gültig bis {day}</translation>
    </message>
    <message>
        <source>{token} · with a refresh token</source>
        <translation>{token} · mit Refresh-Token</translation>
    </message>
    <message>
        <source>{total} requests: {ok} fine, {refused} refused, {failed} failed, {stopped} not sent.</source>
        <translation>{total} Anfragen: {ok} in Ordnung, {refused} abgelehnt, {failed} fehlgeschlagen, {stopped} nicht gesendet.</translation>
    </message>
    <message>
        <source>{url} answered something that is not JSON.</source>
        <translation>{url} hat etwas geantwortet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>{url} answered {status}.</source>
        <translation>{url} hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>{url} can&apos;t be a client ID.</source>
        <translation>{url} kann keine Client-ID sein.</translation>
    </message>
    <message>
        <source>{url} does not say how to sign in.</source>
        <translation>{url} sagt nicht, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>{url} does not say which version is the newest.</source>
        <translation>{url} sagt nicht, welche Version die neueste ist.</translation>
    </message>
    <message>
        <source>{url} holds more keys than a sign-in server needs (over {limit} KB), so they were not read.</source>
        <translation>{url} enthält mehr Schlüssel, als ein Anmeldeserver braucht (über {limit} KB), deshalb wurden sie nicht gelesen.</translation>
    </message>
    <message>
        <source>{url} holds no OpenAPI document (status {status}).</source>
        <translation>{url} enthält kein OpenAPI-Dokument (Status {status}).</translation>
    </message>
    <message>
        <source>{url} holds no key set.</source>
        <translation>{url} enthält keine Schlüsselliste.</translation>
    </message>
    <message>
        <source>{value} does not match {pattern}</source>
        <translation>{value} passt nicht zu {pattern}</translation>
    </message>
    <message>
        <source>{value} is no {format}</source>
        <translation>{value} ist kein {format}</translation>
    </message>
    <message>
        <source>{variable} found</source>
        <translation>{variable} gefunden</translation>
    </message>
    <message>
        <source>{variable} is set, and it wins over anything that is stored.</source>
        <translation>{variable} ist gesetzt und gilt vor allem Gespeicherten.</translation>
    </message>
    <message>
        <source>{version} is out; this is {own}</source>
        <translation>{version} ist erschienen; dies ist {own}</translation>
    </message>
    <message>
        <source>{what} is from {date}</source>
        <translation>{what} ist vom {date}</translation>
    </message>
    <message>
        <source>{what} is {days} days old.</source>
        <translation>{what} ist {days} Tage alt.</translation>
    </message>
    <message>
        <source>{what} is {days} days old. Change it: framer-desk rotate {name}</source>
        <translation>{what} ist {days} Tage alt. Ändern: framer-desk rotate {name}</translation>
    </message>
    <message>
        <source>{what} is {days} days old. It is time for another one.</source>
        <translation>{what} ist {days} Tage alt. Zeit für ein neues.</translation>
    </message>
    <message>
        <source>{when}: {told}</source>
        <translation>{when}: {told}</translation>
    </message>
    <message>
        <source>{where} and register an app: a native or desktop app where it asks for the kind.</source>
        <translation>{where} und eine App registrieren: eine native oder Desktop-App, wo nach der Art gefragt wird.</translation>
    </message>
    <message>
        <source>{where} has no field {field}.</source>
        <translation>{where} hat kein Feld {field}.</translation>
    </message>
    <message>
        <source>{where}, once, {first}</source>
        <translation>{where}, einmal, {first}</translation>
    </message>
    <message>
        <source>{where}, {count} times, {first} to {last}</source>
        <translation>{where}, {count}-mal, {first} bis {last}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>••• from the vault</source>
        <translation>••• aus dem Tresor</translation>
    </message>
    <message>
        <source>… ({n} bytes in all)</source>
        <translation>… ({n} Bytes insgesamt)</translation>
    </message>
</context>
</TS>
