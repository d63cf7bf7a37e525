#!/usr/bin/env python3
"""Checks an exported history of one child, with Python 3 and nothing else.

    python3 verify.py FOLDER                      checks the export in FOLDER
    python3 verify.py FOLDER --earlier OLDER      also compares it with an earlier export of the same child
    python3 verify.py FOLDER --signer FILE        also compares the signer with a public half that you have checked

It ends with 0 where everything agrees, with 1 where something was changed, and with 2 where it could not look.
"""

import csv
import hashlib
import io
import json
import os
import sys

CHAIN = "history.jsonl"
TABLE = "history.csv"
STATEMENT = "statement.json"
SIGNATURE = "signature.json"
FORMAT = "chairside-history/1"

PROVES = """
What agreement proves
  The records are those that were exported, in that order: none was changed, left out, put in or
  moved since. Compare the statement's SHA-256 above with the one that was read to you, or that came
  by another way, or give the signer's public half (--signer), whose six words you have compared with
  them: without one of the two, someone could have made the whole folder anew, and signed it too.
  With that public half: it was exported from that caseload, opened by its passphrase or recovery
  key, and by nobody else.

What it does not prove
  - Who was at the keyboard. "Who" is the name that the caseload was set up with.
  - That the laptop's clock was right. Times are what the clock said.
  - That nothing was left out after the last entry that the statement names, or by a vault that was
    set back to an earlier day and never seen since.
  - That what was typed was true.
"""

# Ed25519 as RFC 8032 has it, on points (X, Y, Z, T) of the curve -x^2 + y^2 = 1 + D x^2 y^2 over the numbers modulo P.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def lines_of(data):
    """The chain's lines without their line feeds."""
    lines = data.split(b"\n")
    return lines[:-1] if lines and lines[-1] == b"" else lines


def parsed(line):
    try:
        value = json.loads(line.decode("utf-8"))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def check_start(line, statement):
    start = parsed(line)
    if start is None or start.get("chain") != FORMAT or start.get("number") != 0:
        return [(0, "The first line is not the beginning of such a chain.")]
    if start.get("vault") != statement.get("vault") or start.get("child") != statement.get("child"):
        return [(0, "The chain is of another child, or of another vault, than the statement.")]
    return []


def check_chain(lines, statement):
    """Each place at which the chain does not hold: the number of the record, and what is wrong there."""
    if not lines:
        return [(0, "The chain is empty.")]
    problems = check_start(lines[0], statement)
    for place in range(1, len(lines)):
        record = parsed(lines[place])
        if record is None:
            problems.append((place, "Record %d cannot be read." % place))
        elif record.get("number") != place:
            words = "Where record %d should stand there is another: one was left out, put in or moved." % place
            return problems + [(place, words)]
        elif record.get("previous") != sha256(lines[place - 1]):
            before = place - 1
            words = "Record %d is not the one that record %d was made to follow: one of the two was changed."
            problems.append((before, words % (before, place)))
    count = len(lines) - 1
    if count != statement.get("records"):
        problems.append((count, "There are %d records; the statement says %s." % (count, statement.get("records"))))
    elif sha256(lines[-1]) != statement.get("last"):
        problems.append((count, "Record %d, the last, is not the one that the statement names." % count))
    return problems


def check_files(folder, statement):
    problems = []
    for fact in statement.get("files", []):
        name = fact.get("name", "")
        if os.path.basename(name) != name:
            problems.append("The statement names a file outside the folder.")
            continue
        try:
            data = read(folder, name)
        except OSError:
            problems.append("%s is missing." % name)
            continue
        if sha256(data) != fact.get("sha256"):
            problems.append("%s was changed." % name)
    return problems


def cells_of(record, line):
    told = record.get("told", {})
    words = [told.get(part, "") for part in ("where", "field", "before", "after")]
    return [str(record.get("number")), record.get("from"), record.get("to"), record.get("by")] + words + [sha256(line)]


def check_table(data, lines):
    """Whether the table says, row for row, what the chain says."""
    csv.field_size_limit(2**31 - 1)
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))[1:]
    problems = []
    if len(rows) != len(lines) - 1:
        problems.append("history.csv has %d rows for %d records." % (len(rows), len(lines) - 1))
    for row, line in zip(rows, lines[1:]):
        record = parsed(line)
        if record is not None and row != cells_of(record, line):
            problems.append("Row %s of history.csv says something else than its record." % record.get("number"))
    return problems


def kept(line):
    """What a later export must say again: not the words, which follow a change of name, nor the place in the chain."""
    record = parsed(line) or {}
    return {part: value for part, value in record.items() if part not in ("told", "previous")}


def check_earlier(folder, lines):
    statement = json.loads(read(folder, STATEMENT).decode("utf-8"))
    earlier = lines_of(read(folder, CHAIN))
    problems = [words for _, words in check_chain(earlier, statement)] + check_files(folder, statement)
    if problems:
        return ["The earlier export does not hold: " + problems[0]]
    if earlier[0] != lines[0]:
        return ["The earlier export is of another child, or of another vault."]
    for place in range(1, statement.get("settled", 0) + 1):
        if place >= len(lines):
            return ["Record %d stood in the earlier export and is not in this one." % place]
        if kept(earlier[place]) != kept(lines[place]):
            return ["Record %d is not what it was in the earlier export." % place]
    return []


def add(a, b):
    low = (a[1] - a[0]) * (b[1] - b[0]) % P
    high = (a[1] + a[0]) * (b[1] + b[0]) % P
    t = 2 * a[3] * b[3] * D % P
    z = 2 * a[2] * b[2] % P
    e, f, g, h = high - low, z - t, z + t, high + low
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(number, point):
    total = NEUTRAL
    while number > 0:
        if number & 1:
            total = add(total, point)
        point = add(point, point)
        number >>= 1
    return total


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point_of(data):
    """The point that 32 bytes stand for; None where they stand for none."""
    number = int.from_bytes(data, "little")
    y, odd = number & (2**255 - 1), number >> 255
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT % P
    if (x * x - square) % P != 0 or (x == 0 and odd):
        return None
    x = P - x if x % 2 != odd else x
    return (x, y, 1, x * y % P)


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(key, message, signature):
    """Whether the holder of the secret half of this key signed this message."""
    if len(key) != 32 or len(signature) != 64:
        return False
    holder, start, answer = point_of(key), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if holder is None or start is None or answer >= ORDER or same(times(8, holder), NEUTRAL):
        return False
    asked = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    return same(times(answer, BASE), add(start, times(asked, holder)))


def message_of(signed, digest):
    """The bytes that were signed: what for, the SHA-256 of what is signed, and who says so."""
    signer = signed.get("signer", {})
    who = json.dumps([signer.get(part) for part in ("name", "role", "sign", "receive")], separators=(",", ":"))
    words = "chairside signed 1|%s|%s|%s" % (signed.get("purpose"), digest, who.replace("\x7f", "\\u007f"))
    return words.encode("ascii")


def fits(signed, purpose, data):
    try:
        key, signature = bytes.fromhex(signed["signer"]["sign"]), bytes.fromhex(signed["signature"])
    except (KeyError, TypeError, ValueError):
        return False
    return signed.get("purpose") == purpose and is_signed(key, message_of(signed, sha256(data)), signature)


def check_signature(folder, data, statement):
    try:
        signed = parsed(read(folder, SIGNATURE))
    except OSError:
        return ["signature.json is missing."]
    if signed is None or signed.get("signer") != statement.get("signer"):
        return ["The signature is of somebody else than the statement says."]
    return [] if fits(signed, "history", data) else ["The signature does not fit: the statement was changed."]


def check_signer(file, statement):
    with open(file, "rb") as opened:
        half = parsed(opened.read())
    if half is None or not fits(half, "public-half", b""):
        return ["That is not a public half, or it was changed."]
    keys = ("sign", "receive")
    given, found = half["signer"], statement.get("signer") or {}
    return [] if all(given.get(key) == found.get(key) for key in keys) else ["This export was signed by somebody else."]


def say(title, problems, well):
    print("  %-18s %s" % (title, well if not problems else problems[0]))
    for words in problems[1:20]:
        print("  %-18s %s" % ("", words))
    if len(problems) > 20:
        print("  %-18s and %d more." % ("", len(problems) - 20))
    return len(problems)


def about(statement, data):
    print("Export %s, made at %s" % (statement.get("export"), statement.get("madeAt")))
    print("  Child's reference  %s" % statement.get("reference"))
    if statement.get("practice"):
        print("  PRACTICE           the child is made up")
    print("  Statement SHA-256  %s" % sha256(data))
    journal, seen = statement.get("journal", {}), statement.get("seenOutside")
    print("  Last entry         number %s of the vault, of any child" % journal.get("number"))
    if seen is None:
        print("  Seen outside       the laptop had noted no entry outside the vault")
    elif seen > journal.get("number", 0):
        print("  Seen outside       NUMBER %s: the vault was set back to an earlier day before this export" % seen)
    else:
        print("  Seen outside       number %s: nothing up to there was left out by setting the vault back" % seen)
    if not statement.get("whole"):
        print("  Read as damaged    the app could not read %s parts of this history: it has gaps" % statement.get("unreadable"))


def main(arguments):
    options = dict(zip(arguments[1::2], arguments[2::2]))
    if len(arguments) % 2 == 0 or any(option not in ("--earlier", "--signer") for option in options):
        print(__doc__)
        return 2
    folder = arguments[0]
    try:
        data = read(folder, STATEMENT)
        statement = json.loads(data.decode("utf-8"))
        lines = lines_of(read(folder, CHAIN))
        table = read(folder, TABLE)
    except (OSError, ValueError) as error:
        print("This export could not be read: %s" % error)
        return 2
    if statement.get("statement") != FORMAT:
        print("This is not an export of a history that this program knows.")
        return 2
    about(statement, data)
    wrong = say("Files", check_files(folder, statement), "each is as the statement says")
    chain = [words for _, words in check_chain(lines, statement)]
    wrong += say("Chain", chain, "%d records, each follows on the one before" % (len(lines) - 1))
    wrong += say("Table", check_table(table, lines), "says what the records say")
    signer = statement.get("signer") or {}
    wrong += say("Signature", check_signature(folder, data, statement), "fits, by a key that says it is %s's" % signer.get("name"))
    if "--signer" in options:
        wrong += say("Signer", check_signer(options["--signer"], statement), "is the one whose public half was given")
    if "--earlier" in options:
        earlier = check_earlier(options["--earlier"], lines)
        wrong += say("Earlier export", earlier, "everything settled then stands in this one")
    print("\nRESULT: " + ("everything agrees." if wrong == 0 else "SOMETHING WAS CHANGED."))
    print(PROVES)
    return 0 if wrong == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
