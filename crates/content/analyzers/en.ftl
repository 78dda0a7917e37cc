# What a report says: its parts, what was hidden, and what the analyzers make of it.

part-answers = What we asked, found and did
part-system = This computer: model and system
part-cpu = Processor and load
part-memory = Memory
part-disks = Disks and free room
part-processes = Programs that are busy
part-network = Network
part-names = Names and addresses on the network
part-printers = Printers and their documents
part-mounts = Folders and drives
part-clock = Clock
part-errors = Errors recorded lately

hidden-count = { $count ->
    [one] 1 { $what }
   *[other] { $count } × { $what }
}
hidden-lines = { $count ->
    [one] 1 line that you hid
   *[other] { $count } lines that you hid
}
hidden-password = password
hidden-private-key = private key
hidden-token = access key
hidden-cloud-key = cloud key
hidden-forge-token = key of a code store
hidden-chat-token = key of a message service
hidden-payment-key = payment key
hidden-ai-key = key of a language service
hidden-jwt = sign-in token
hidden-cookie = cookie
hidden-saml = sign-in message
hidden-wifi-key = Wi-Fi key
hidden-network-secret = network secret
hidden-password-hash = stored password
hidden-kerberos-ticket = sign-in ticket
hidden-recovery-key = recovery key
hidden-one-time-secret = one-time code
hidden-licence-key = licence key
hidden-card = card number
hidden-iban = bank account
hidden-national-id = personal number
hidden-birth-date = date of birth
hidden-address = street address
hidden-user = account name
hidden-person = name of a person
hidden-email = e-mail address
hidden-phone = telephone number
hidden-host = name of a computer
hidden-domain = name of a domain
hidden-ip = network address
hidden-mac = hardware address
hidden-ssid = name of a wireless network
hidden-serial = serial number
hidden-device-id = device number
hidden-document = name of a document

analyzer-not-collected = This could not be checked: the part is not in the report
analyzer-not-told = This could not be told from what was collected
analyzer-disk-full = A disk is full: { $value } free
analyzer-disk-nearly-full = A disk is nearly full: { $value } free
analyzer-disk-room = The disks have room
analyzer-no-more-files = A disk cannot take more files: { $value } left
analyzer-few-more-files = A disk can take few more files: { $value } left
analyzer-files-room = The disks can take more files
analyzer-disk-read-only = The system disk cannot be written to
analyzer-disk-writable = The system disk can be written to
analyzer-memory-full = Memory is full: { $value } available
analyzer-memory-nearly-full = Memory is nearly full: { $value } available
analyzer-memory-room = There is memory to spare
analyzer-load-high = The processor has more to do than it can: { $value }
analyzer-load-fine = The processor keeps up
analyzer-network-connected = Connected to a network
analyzer-network-disconnected = Not connected to any network
analyzer-gateway-answers = The way out of the network answers
analyzer-gateway-silent = The way out of the network does not answer
analyzer-gateway-none = There is no way out of the network
analyzer-server-answers = The help server answers
analyzer-server-silent = The help server cannot be reached
analyzer-names-work = Names can be looked up
analyzer-names-fail = Names cannot be looked up
analyzer-clock-synchronised = The clock is kept right
analyzer-clock-not-synchronised = The clock is not kept right by itself
analyzer-print-service-running = The print service runs
analyzer-print-service-stopped = The print service does not run
analyzer-queue-paused = A printer is paused
analyzer-queue-runs = No printer is paused
analyzer-queue-rejects = A printer takes no documents
analyzer-queue-accepts = Every printer takes documents
analyzer-disk-errors = A disk or card could not be read or written: { $value } times
analyzer-disk-no-errors = No disk errors were recorded
analyzer-disk-was-full = Something could not be saved because a disk was full
analyzer-disk-was-not-full = Nothing was lost to a full disk
analyzer-memory-was-out = Programs were ended because memory ran out
analyzer-memory-was-enough = No program was ended for lack of memory
analyzer-crashes = Programs crashed: { $value } times
analyzer-no-crashes = No crashes were recorded
