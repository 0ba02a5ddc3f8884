import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { filesOf } from '../../scripts/build/files-of.mjs';

/** Tests the shipped files for verification. `npm run build:check` tests that the source builds them. */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of each package. Its built files are in `dist/`. */
const library = '';
const command = 'packages/cli/';
const files = {
  [library]: await filesOf(`${root}dist`),
  [command]: await filesOf(`${root}packages/cli/dist`),
};
const json = async (path) => JSON.parse(await readFile(root + path, 'utf8'));
const sha384 = (content, encoding) => createHash('sha384').update(content).digest(encoding);

describe('the hashes', () => {
  it('SHA384SUMS lists every shipped file except itself, in the format of "sha384sum -c"', () => {
    for (const { SHA384SUMS: sums, ...others } of Object.values(files)) {
      delete others['treemap.html'];
      const lines = Object.entries(others).map(
        ([path, content]) => `${sha384(content, 'hex')}  ${path}\n`,
      );
      assert.equal(sums.toString(), lines.join(''));
    }
  });

  it('integrity.json has the hash of each file that a page loads', () => {
    const integrity = JSON.parse(files[library]['integrity.json'].toString());
    assert.deepEqual(Object.keys(integrity), [
      'statement-widgets.js',
      'statement-widgets.classic.js',
      'embed-parent.js',
    ]);
    for (const [path, hash] of Object.entries(integrity)) {
      assert.equal(hash, `sha384-${sha384(files[library][path], 'base64')}`);
    }
  });
});

const skip = process.platform === 'win32' && 'there a file has no right to be run';
it('the command is executable', { skip }, async () => {
  const { mode } = await stat(`${root}packages/cli/dist/cli.js`);
  assert.equal(mode & 0o111, 0o111);
});

it('the files that the command copies are those of the library', () => {
  const copied = Object.entries(files[command]).flatMap(([path, content]) => {
    const [, name] = /^parts\/(.*)$/.exec(path) ?? [];
    return files[library][name] ? [[name, content]] : [];
  });
  assert.ok(copied.length > 4);
  for (const [name, content] of copied) assert.ok(files[library][name].equals(content), name);
});

describe('the bill of materials', () => {
  const bills = Object.entries(files).map(([folder, built]) => {
    const text = built['sbom.cdx.json'].toString();
    return { folder, built, text, bill: JSON.parse(text) };
  });

  it('is valid CycloneDX 1.6, with SPDX licences', async () => {
    const schema = (name) =>
      json(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`);
    const validator = new Validator(await schema('bom-1.6'), '7', false);
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      const { $id, ...rest } = await schema(name);
      // They refer to each other by file name and not by id.
      validator.addSchema(rest, $id.replace(name, `${name}.SNAPSHOT`));
    }
    for (const { bill, text } of bills) {
      assert.deepEqual(validator.validate(bill).errors, []);
      const unknown = JSON.parse(text);
      unknown.components[0].licenses[0].license.id = 'None such';
      assert.equal(validator.validate(unknown).valid, false);
    }
  });

  it('describes its package, and lists the bundled packages with their locations', async () => {
    for (const { folder, built, bill } of bills) {
      const { name: own, version } = await json(`${folder}package.json`);
      assert.equal(bill.metadata.component.purl, `pkg:npm/${own}@${version}`);
      for (const { name, properties, hashes } of bill.components) {
        assert.ok(properties.length > 0 && hashes.length > 0, name);
        for (const { value } of properties) assert.ok(built[value], `${name}: ${value}`);
      }
    }
  });

  it('lists the packages that are installed with the library', async () => {
    const { dependencies } = await json('package.json');
    const purls = bills[0].bill.components.map(({ purl }) => purl);
    const { packages } = await json('package-lock.json');
    for (const name of Object.keys(dependencies)) {
      const { version } = packages[`node_modules/${name}`];
      assert.ok(purls.includes(`pkg:npm/${name}@${version}`), name);
    }
  });

  it('lists every package that the source imports', async () => {
    const named = new Set(
      bills.flatMap(({ bill }) =>
        bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name)),
      ),
    );
    const imports = Object.entries(await filesOf(`${root}src`))
      .filter(([path]) => /(?<!\.d)\.ts$/.test(path))
      .flatMap(([, content]) => [
        ...content
          .toString()
          .matchAll(
            /^(?:import|export)(?! type)[^;]*? from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gm,
          ),
      ])
      .map(([, from, dynamic]) => /^(?:@[^/]+\/)?[^/]+/.exec(from ?? dynamic)[0])
      .filter((name) => !name.startsWith('node:'));
    const missing = new Set(imports.filter((name) => !named.has(name)));
    assert.deepEqual([...missing], []);
    assert.ok(imports.includes('mammoth') && imports.includes('pdfjs-dist'));
  });

  it('contains no time, no serial number, no registry and no path of a machine', () => {
    for (const { bill, text } of bills) {
      assert.deepEqual([bill.serialNumber, bill.metadata.timestamp], [undefined, undefined]);
      // A package can name its site in its description.
      const described = bill.components.flatMap(({ description = '' }) => description);
      const addresses = text
        .match(/\w+:\/\/[^"]*/g)
        .filter((address) => !described.some((each) => each.includes(address)));
      assert.deepEqual(addresses, [bill.$schema]);
      assert.doesNotMatch(text, /"\/|node_modules/);
    }
  });

  it('lists the same packages as the licences', () => {
    for (const { built, bill } of bills) {
      const texts = built['LICENSES.txt'].toString();
      for (const { group, name } of bill.components) {
        const whole = group ? `${group}/${name}` : name;
        assert.match(texts, new RegExp(`^(?:.*, )?${whole}(?:, .*)?:$`, 'm'));
      }
    }
  });
});
