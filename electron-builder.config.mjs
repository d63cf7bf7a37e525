import { rmSync } from 'node:fs';
import { join } from 'node:path';

// Set by scripts/commands/package.mjs, which knows the runtime that was found.
const { PACKAGE_RUNTIME: runtime, PACKAGE_RUNTIME_VERSION: version = '', PACKAGE_FOR_PEOPLE: forPeople } = process.env;

// A package on the stand-in runtime must never be mistaken for the product.
const test = forPeople !== '1';
const name = test ? 'chairside-TEST' : 'chairside';
const electronMajor = Number(version.split('.')[0]);

export default {
  appId: 'uk.chairside.desktop',
  productName: test ? name : 'Chairside',
  extraMetadata: test ? { productName: name, testPackage: true } : {},
  directories: { output: 'dist', buildResources: 'resources' },
  electronDist: runtime,
  electronVersion: version,
  electronLanguages: ['en-GB', 'en-US'],
  files: ['out/**', 'package.json', '!node_modules'],
  asar: true,
  npmRebuild: false,
  publish: null,
  // The stand-in carries a loader that opens app folders by name; a packaged app opens only its own asar.
  afterExtract: ({ appOutDir }) => rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: false,
    // Electron 29 brought this fuse; an older one refuses to be given it.
    ...(electronMajor >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  linux: { target: ['dir'], category: 'Office', executableName: name },
  win: { target: ['dir'], executableName: name },
};
