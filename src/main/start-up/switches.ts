import type { CommandLine } from 'electron';

// Belt and braces under the content policy: Chromium's own background traffic, and any name it might look up.
const always: readonly (readonly [name: string, value?: string])[] = [
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** Takes the network away from Chromium; with a development server, names can still be looked up. */
export function appendSwitches(commandLine: CommandLine, hasDevServer: boolean): void {
  for (const [name, value] of always) commandLine.appendSwitch(name, value);
  if (!hasDevServer) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
