import { concatBytes, type Bytes } from '../../../../shared/domain/vault/bytes';

const AT_ONCE = 1 << 20;

/** The bytes piece by piece; tells after each how far it has come. */
export function streamOf(bytes: Bytes, tell: (done: number) => void): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (from >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(from, from + AT_ONCE));
      from = Math.min(from + AT_ONCE, bytes.length);
      tell(from);
    },
  });
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return concatBytes(pieces);
}
