/**
 * Writes the bill of materials (CycloneDX 1.6). `rollup-plugin-sbom` and `cyclonedx-npm` describe a bundle or a folder
 * of packages. This one also says which shipped file contains each package.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  Metadata,
  Property,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Packages } from './packages.js';

interface Package {
  name: string;
  version: string;
  description: string;
  license: string;
}

function componentOf({ name, version, description, license }: Package): Component {
  const [unscoped = '', group] = name.split('/').reverse();
  const component = new Component(ComponentType.Library, unscoped, {
    version,
    description,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${version}`,
    ...(group !== undefined && { group }),
  });
  component.licenses.add(new SpdxLicense(license));
  return component;
}

const json = async <T>(path: string) => JSON.parse(await readFile(path, 'utf8')) as T;

/**
 * Writes the bill of materials (CycloneDX): each package, the built files that contain it, and the hash of its tarball.
 * Leaves out time and serial number, so that the same source gives the same file.
 */
export async function billOfMaterials(manifest: string, packages: Packages): Promise<string> {
  const files = new Map<string, string[]>();
  for (const [file, names] of Object.entries(packages)) {
    for (const name of names) files.set(name, [...(files.get(name) ?? []), file]);
  }
  const lock = await json<{ packages: Record<string, { integrity: string }> }>('package-lock.json');
  const whole = componentOf(await json(manifest));
  const bom = new Bom({ metadata: new Metadata({ component: whole }) });
  for (const [name, where] of files) {
    const folder = join('node_modules', name);
    const component = componentOf(await json(join(folder, 'package.json')));
    const [, hash = ''] = /^sha512-(.*)$/.exec(lock.packages[`node_modules/${name}`]!.integrity)!;
    component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex'));
    where.forEach((file) => component.properties.add(new Property('statement-widgets:file', file)));
    whole.dependencies.add(component.bomRef);
    bom.components.add(component);
  }
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
