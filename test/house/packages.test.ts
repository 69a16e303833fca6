import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Manifest {
  readonly [group: string]: Readonly<Record<string, string>> | undefined;
}
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = json('package.json') as Manifest;
const locked = new Map(
  Object.entries((json('package-lock.json') as { packages: Record<string, LockedPackage> }).packages).filter(
    ([place]) => place !== '',
  ),
);

describe('packages', () => {
  test.each(['dependencies', 'devDependencies', 'overrides'])('%s are pinned exactly', (group) => {
    const loose = Object.entries(manifest[group] ?? {}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('the lockfile pins what package.json asks for', () => {
    const asked = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    expect(
      asked.filter(([name, version]) => locked.get(`node_modules/${name}`)?.version !== version),
    ).toEqual([]);
  });

  test('every package is known by its hash, and comes from the public registry', () => {
    const strange = [...locked].filter(
      ([, { integrity, resolved }]) =>
        integrity === undefined ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(strange.map(([place]) => place)).toEqual([]);
  });

  // npm leaves out silently what a mirror lacks, and the install then fails on that platform.
  test.each(['esbuild', '@swc/core', 'unrs-resolver', 'rolldown', 'lightningcss', '@duckdb/node-bindings'])(
    'the lockfile carries %s for every platform that it names',
    (name) => {
      const wanted = Object.keys(locked.get(`node_modules/${name}`)?.optionalDependencies ?? {});
      expect(wanted.length).toBeGreaterThan(6);
      expect(wanted.filter((binary) => !locked.has(`node_modules/${binary}`))).toEqual([]);
    },
  );

  test('what ships carries a permissive licence', () => {
    const permissive = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Zlib|CC0-1\.0)\b/;
    // Its manifest has no licence line; the LICENSE file in it is Apache-2.0.
    const read = new Set(['node_modules/@univerjs/telemetry']);
    const others = [...locked].filter(
      ([place, { dev, devOptional, license }]) =>
        dev !== true && devOptional !== true && !permissive.test(license ?? '') && !read.has(place),
    );
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  test('nothing proprietary came along', () => {
    expect([...locked.keys()].filter((place) => place.includes('@univerjs-pro/'))).toEqual([]);
  });
});
