// The Firenook binary, made loadable on Linux with a glibc older than it was linked for.
//
// It names GLIBC_2.39 because of two weak symbols (pidfd_spawnp, pidfd_getpid) that it does without
// when they are missing. The loader refuses it all the same unless the version itself is marked weak,
// so a private copy gets that one flag. The published file is checked against its receipt first and
// is never changed.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT, SUITE_DIR } from './paths.ts';

const PACKAGE = '@firenook/cli-linux-x64';
const LINKED_FOR = '2.39';
const VER_FLG_WEAK = 2;

/** Path of a Firenook binary that loads here, or null where the package has none for this platform. */
export async function firenookBinary(): Promise<string | null> {
  const home = packageHome();
  if (home === null) return null;
  const original = join(home, 'bin/firenook');
  const glibc = glibcVersion();
  if (glibc === null || !isOlder(glibc, LINKED_FOR)) return original;

  const receipt = JSON.parse(await readFile(join(home, 'receipt.json'), 'utf8')) as {
    version: string;
    sha256: string;
  };
  const copy = join(SUITE_DIR, 'bin', `firenook-${receipt.version}`);
  if (existsSync(copy)) return copy;

  const bytes = await readFile(original);
  if (createHash('sha256').update(bytes).digest('hex') !== receipt.sha256) {
    throw new Error(
      `${PACKAGE}: isi berkas tidak cocok dengan receipt.json. Hapus node_modules dan ulangi.`,
    );
  }
  markVersionWeak(bytes, `GLIBC_${LINKED_FOR}`);
  await mkdir(dirname(copy), { recursive: true });
  // Two starts, of one process as well, may do this at the same time: each writes its own file, and the rename decides.
  const draft = `${copy}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await chmod(draft, 0o755);
  await rename(draft, copy);
  return copy;
}

function packageHome(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    return dirname(createRequire(join(ROOT, 'package.json')).resolve(`${PACKAGE}/package.json`));
  } catch {
    return null;
  }
}

function glibcVersion(): string | null {
  const report = process.report.getReport() as unknown as {
    header: { glibcVersionRuntime?: string };
  };
  return report.header.glibcVersionRuntime ?? null;
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}

/** Sets the weak flag of one needed version in the ELF section .gnu.version_r (64 bit, little endian). */
function markVersionWeak(elf: Buffer, version: string): void {
  const SHT_GNU_VERNEED = 0x6ffffffe;
  const headers = Number(elf.readBigUInt64LE(0x28));
  const headerSize = elf.readUInt16LE(0x3a);
  const section = (index: number): { type: number; offset: number; link: number } => {
    const at = headers + index * headerSize;
    return {
      type: elf.readUInt32LE(at + 4),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      link: elf.readUInt32LE(at + 40),
    };
  };
  for (let index = 0; index < elf.readUInt16LE(0x3c); index++) {
    const { type, offset, link } = section(index);
    if (type !== SHT_GNU_VERNEED) continue;
    const strings = section(link).offset;
    for (let need = offset, nextNeed = 1; nextNeed !== 0; need += nextNeed) {
      nextNeed = elf.readUInt32LE(need + 12);
      let aux = need + elf.readUInt32LE(need + 8);
      for (let nextAux = 1; nextAux !== 0; aux += nextAux) {
        nextAux = elf.readUInt32LE(aux + 12);
        const name = strings + elf.readUInt32LE(aux + 8);
        if (elf.toString('latin1', name, elf.indexOf(0, name)) === version) {
          elf.writeUInt16LE(elf.readUInt16LE(aux + 4) | VER_FLG_WEAK, aux + 4);
        }
      }
    }
  }
}
