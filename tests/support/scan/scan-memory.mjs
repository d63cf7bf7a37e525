// Looks for words in the memory of other processes. It is a process of its own, and is given its needles disguised, each
// byte changed by MASK; what it reads it disguises the same way, so that nowhere in it a word stands as it is.
// stdin: { pids, needles: [hex] }; stdout: a line { pid, bytes, hits: [{ needle, region }] } for each process.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const MASK = 0xa5;
const MASK_OF_FOUR = 0xa5a5a5a5;
const CHUNK = 4 * 1024 * 1024;
/** Read again at the start of the next chunk, so that a word across two is found. */
const OVERLAP = 256;

const firstLine = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/;
const residentLine = /^(?:Rss|Swap):\s+(\d+) kB/;
const changedLine = /^(?:Private_Dirty|Shared_Dirty|Anonymous):\s+(\d+) kB/;

/** Every mapping that holds something which did not come from a file as it stands on the disk. */
function regions(pid) {
  const all = [];
  for (const line of readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
    const [, from, to, access, name] = firstLine.exec(line) ?? [];
    if (from !== undefined) {
      all.push({ from: Number(`0x${from}`), to: Number(`0x${to}`), access, name, resident: 0, changed: 0 });
      continue;
    }
    const region = all.at(-1);
    if (region === undefined) continue;
    region.resident += Number(residentLine.exec(line)?.[1] ?? 0);
    region.changed += Number(changedLine.exec(line)?.[1] ?? 0);
  }
  const isFile = ({ name }) => name.startsWith('/') && !name.includes('(deleted)');
  return all.filter(
    (region) =>
      region.access.startsWith('r') &&
      region.resident > 0 &&
      !['[vvar]', '[vsyscall]'].includes(region.name) &&
      (!isFile(region) || region.changed > 0),
  );
}

function disguise(bytes, length) {
  const fours = new Uint32Array(bytes.buffer, 0, length >> 2);
  for (let index = 0; index < fours.length; index += 1) fours[index] ^= MASK_OF_FOUR;
  for (let index = fours.length * 4; index < length; index += 1) bytes[index] ^= MASK;
}

function* found(view, needles) {
  for (const [needle, pattern] of needles.entries()) {
    for (let at = view.indexOf(pattern); at >= 0 && at < CHUNK; at = view.indexOf(pattern, at + 1)) yield needle;
  }
}

function scan(pid, needles) {
  const bytes = Buffer.from(new ArrayBuffer(CHUNK + OVERLAP));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const hits = [];
  let total = 0;
  for (const { from, to, name } of regions(pid)) {
    for (let at = from; at < to; at += CHUNK) {
      let length = 0;
      try {
        length = readSync(memory, bytes, 0, Math.min(CHUNK + OVERLAP, to - at), at);
      } catch {
        // The process gave this part back meanwhile.
        continue;
      }
      total += length;
      disguise(bytes, length);
      for (const needle of found(bytes.subarray(0, length), needles)) hits.push({ needle, region: name });
    }
  }
  closeSync(memory);
  return { pid, bytes: total, hits };
}

const { pids, needles } = JSON.parse(readFileSync(0, 'utf8'));
const patterns = needles.map((needle) => Buffer.from(needle, 'hex'));
for (const pid of pids) console.log(JSON.stringify(scan(pid, patterns)));
