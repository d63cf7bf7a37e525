import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { StaleFailure } from '../../shared/ipc/contract';
import { ownerOnly, replaceFile, syncFolder, writeAt } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';
import { oneAtATime } from './one-at-a-time';

/** The journal of one vault: sealed frames, one after another, in a file that is kept open. Throws what the disk refuses. */
export interface JournalFile {
  /** The bytes from an offset to the end; none where it ends sooner. */
  read(from: number): Promise<Uint8Array>;
  /** Appends at `size` and answers the new size once the disk has the bytes. */
  append(size: number, frames: Uint8Array): Promise<Result<number, StaleFailure>>;
  cut(size: number): Promise<void>;
  /** Puts a whole new file in place of one that is `size` bytes long, at once. Answers the new size. */
  shorten(size: number, file: Uint8Array): Promise<Result<number, StaleFailure>>;
  /** Puts a whole new file in place of whatever stands there, at once. Answers the new size. */
  replace(file: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

async function openFile(path: string, mayMake: boolean): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDWR);
  } catch (error) {
    if (!mayMake || systemCode(error) !== 'ENOENT') throw error;
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, ownerOnly);
    await syncFolder(dirname(path));
    return handle;
  }
}

async function readFrom(handle: FileHandle, from: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const bytes = new Uint8Array(Math.max(0, size - from));
  for (let done = 0; done < bytes.byteLength;) {
    const { bytesRead } = await handle.read(bytes, done, bytes.byteLength - done, from + done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

async function appendAt(handle: FileHandle, size: number, frames: Uint8Array): Promise<Result<number, StaleFailure>> {
  if ((await handle.stat()).size !== size) return err({ code: 'stale' });
  await writeAt(handle, frames, size);
  await handle.datasync();
  return ok(size + frames.byteLength);
}

/** The file at a path, opened when it is first needed and kept open. */
function keptOpen(path: string) {
  let opened: FileHandle | undefined;
  const handle = async (mayMake = false): Promise<FileHandle> => (opened ??= await openFile(path, mayMake));

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    await closing?.close();
  };

  const put = async (file: Uint8Array): Promise<number> => {
    await close();
    await replaceFile(path, file, ownerOnly);
    return file.byteLength;
  };

  // One that was removed or replaced while it was open would take saves into nowhere: it is put back as it was.
  const inPlace = async (mayMake: boolean): Promise<FileHandle> => {
    const file = await handle(mayMake);
    if ((await file.stat()).nlink > 0) return file;
    await put(await readFrom(file, 0));
    return handle();
  };

  // What a failed append left is taken back, so that the same bytes can be tried again at the same place.
  const takeBack = async (size: number): Promise<void> => {
    try {
      await opened?.truncate(size);
      await close();
    } catch {
      // The disk refuses this too; the next append then finds another size and says so.
      opened = undefined;
    }
  };
  return { handle, close, put, inPlace, takeBack };
}

export function journalFile(path: string): JournalFile {
  const inTurn = oneAtATime();
  const { handle, close, put, inPlace, takeBack } = keptOpen(path);
  return {
    read: (from) => inTurn(async () => readFrom(await handle(), from)),
    append: (size, frames) =>
      inTurn(async () => {
        const file = await inPlace(size === 0);
        try {
          return await appendAt(file, size, frames);
        } catch (error) {
          await takeBack(size);
          throw error;
        }
      }),
    cut: (size) =>
      inTurn(async () => {
        const file = await handle();
        if ((await file.stat()).size <= size) return;
        await file.truncate(size);
        await file.sync();
      }),
    shorten: (size, file) =>
      inTurn(async () => {
        if ((await (await handle()).stat()).size !== size) return err({ code: 'stale' });
        return ok(await put(file));
      }),
    replace: (file) => inTurn(() => put(file)),
    close: () => inTurn(close),
  };
}
