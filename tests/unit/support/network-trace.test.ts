import { describe, expect, it } from 'vitest';
import { trafficBeyondLoopback } from '../../support/network-trace';

const connect = (address: string) =>
  `4242 connect(31, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("${address}")}, 16) = -1 EINPROGRESS`;
const six = (address: string) =>
  `77 sendto(9, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "${address}", &sin6_addr)}, 28) = 1`;

describe('reading a trace of network calls', () => {
  it('names a connection to another machine, finished or not', () => {
    expect(trafficBeyondLoopback(connect('142.250.1.1'))).toEqual([{ call: 'connect', to: '142.250.1.1' }]);
    expect(trafficBeyondLoopback(six('2001:4860::1'))).toEqual([{ call: 'sendto', to: '2001:4860::1' }]);
  });
  it('lets loopback and local sockets be', () => {
    const local = '5 connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0';
    expect(trafficBeyondLoopback([connect('127.0.0.1'), six('::1'), local].join('\n'))).toEqual([]);
  });
  it('does not count a socket that was only opened', () => {
    expect(trafficBeyondLoopback('9 socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP) = 12')).toEqual([]);
  });
});
