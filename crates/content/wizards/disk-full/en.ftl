### The disk is full.

title = My disk is full
summary = There is no room left for files on this computer
symptoms =
    my disk is full
    disk full
    hard drive full
    no space left
    not enough disk space
    there is no room left on my computer
    my computer says it is out of space
    low disk space
    storage almost full
    storage is full
    I cannot save my file
    it says there is not enough space
    cannot download because there is no space
    C drive is red
    the drive is full
    how do I free up space
    how can I make more room
    my laptop is full
    what is taking up all the space
    clean up my computer
    delete big files
    empty the trash
    the recycle bin is full
    memory full cannot save
    SSD full
checking = Looking at the disk
done = There is room again
done-explain = Files can be saved again. Keep about a tenth of the disk free, so that the computer stays quick.
done-nothing-found = There is enough room on the disk
done-nothing-found-explain = The trash holds hardly anything, and the disk has room left.
done-not-chosen = No file was chosen
done-not-chosen-explain = The disk has enough room at the moment.
done-not-fixed = There may still be too little room
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say what you were about to save, and how much room it needs. Say which large files you have to keep.

## The trash
trash-check = The trash is nearly empty
trash-checking = Looking into the trash
trash = { $count ->
    [one] 1 thing in the trash takes up { $size }
   *[other] { $count } things in the trash take up { $size }
  }
trash-explain = What is in the trash still takes up room. Once it is emptied, nobody can bring it back from there. Look into it first.
trash-unknown = We could not look into the trash of this computer

## A large file
large = Which of these do you no longer need?
large-hint = These are your largest files. You decide about one at a time
large-empty = No single file of yours takes up much room.
not-listed = Only large files are in the list
not-listed-body =
    Many small files can take up much room too, such as photos or old downloads.
    Look into your folder Downloads. Much in there is often needed only once.
not-sure = Keep what you are not sure about
not-sure-body =
    Open the file and look what it is before you part with it.
    If others may need it, ask them first.
unwanted-check = The file you chose is gone
unwanted-checking = Looking for the file you chose
unwanted = { $file } takes up { $size }
unwanted-explain = It goes to the trash first, and you can put it back. In a shared folder, others lose it too. There is more room once the trash is emptied.
unwanted-unknown = We could not see whether the file is there
trash-again-check = The trash is empty again
trash-again-checking = Looking into the trash again
trash-again = { $size } in the trash can make room now
trash-again-explain = This includes the file that you chose. Once the trash is emptied, nobody can bring it back from there. Look into it first.
trash-again-unknown = We could not look into the trash of this computer

## The room
full-check = There is enough room on the disk
full-checking = Looking how much room is left
full = Only { $free-size } of { $total-size } are free
full-explain = With so little room, programs cannot save, and the computer becomes slow. Updates fail as well.
full-unknown = We could not see how much room is left
make-room = Make room by hand
make-room-body =
    Close all programs that you do not need at the moment.
    Remove programs that you no longer use, in the settings of this computer.
    Move photos and videos to a network drive that IT has given you. Check there that they open.
    Then check again here.
