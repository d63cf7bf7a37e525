/** A line of strace that shows a packet, or a connection, to somewhere that is not this machine's loopback. */
export type Traffic = { readonly call: string; readonly to: string };

const CALL = /\b(connect|sendto|sendmsg|sendmmsg)\(/;
const INET = /sin_addr=inet_addr\("([^"]+)"\)/g;
const INET6 = /inet_pton\(AF_INET6, "([^"]+)"/g;
const OTHER_FAMILIES = /sa_family=AF_(UNIX|NETLINK|UNSPEC|LOCAL)/;

const isLoopback = (address: string): boolean =>
  address.startsWith('127.') || address === '::1' || address === '::ffff:127.0.0.1';

function addresses(line: string): readonly string[] {
  return [...line.matchAll(INET), ...line.matchAll(INET6)].map((match) => match[1] ?? '');
}

/** What of a `strace -f -e trace=network` log was sent, or tried to be, to any address but loopback. */
export function trafficBeyondLoopback(trace: string): readonly Traffic[] {
  return trace.split('\n').flatMap((line) => {
    const call = CALL.exec(line)?.[1];
    if (call === undefined || OTHER_FAMILIES.test(line)) return [];
    return addresses(line)
      .filter((address) => !isLoopback(address))
      .map((to) => ({ call, to }));
  });
}
