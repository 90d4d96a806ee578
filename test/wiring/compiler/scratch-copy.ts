// A copy of the sources in a temporary folder, to be edited and compiled. Packages are linked, not copied.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TSC } from '../../../tools/suite/stages.ts';
import { ROOT } from '../../../tools/suite/paths.ts';

const SOURCES = ['functions/src', 'web', 'test', 'tools'];
const SETTINGS = ['functions/tsconfig.json', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const LEFT_OUT = /(^|[\\/])(node_modules|dist)$/;
const PROJECTS = ['functions', 'web', 'test'] as const;

/** A small change of one file, at a place given by the file's own text. */
export interface Edit {
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly at: string;
  /** Replaces it; may repeat `at`. */
  readonly put: string;
}

/** One complaint of the compiler, with the file it is about. */
export interface Complaint {
  readonly file: string;
  readonly text: string;
}

export class ScratchCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ksm-compiler-'));

  constructor() {
    for (const path of [...SOURCES, ...SETTINGS]) {
      cpSync(join(ROOT, path), join(this.#folder, path), {
        recursive: true,
        filter: (file) => !LEFT_OUT.test(file),
      });
    }
    for (const path of ['node_modules', 'functions/node_modules']) {
      symlinkSync(join(ROOT, path), join(this.#folder, path), 'junction');
    }
  }

  edit({ file, at, put }: Edit): void {
    const path = join(this.#folder, file);
    const before = readFileSync(path, 'utf8');
    const found = before.split(at).length - 1;
    if (found !== 1) {
      throw new Error(`${file} holds this ${found} times, once was expected:\n${at}`);
    }
    writeFileSync(
      path,
      before.replace(at, () => put),
    );
  }

  /** Compiles functions, web and test; each file is named from the root of the copy. */
  async compile(): Promise<Complaint[]> {
    const found = await Promise.all(PROJECTS.map((project) => this.#complaintsOf(project)));
    return found.flat();
  }

  #complaintsOf(project: string): Promise<Complaint[]> {
    const args = [TSC, '-p', project, '--noEmit', '--pretty', 'false'];
    return new Promise((resolve, reject) => {
      execFile(
        process.execPath,
        args,
        { cwd: this.#folder, maxBuffer: 2 ** 26 },
        (error, stdout, stderr) => {
          const complaints = parse(stdout);
          // A compiler that did not run must not look like one without complaints.
          if (error !== null && complaints.length === 0) reject(new Error(stdout + stderr));
          else resolve(complaints);
        },
      );
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** `path(line,column): error TS1234: text`, with further lines indented. */
function parse(output: string): Complaint[] {
  return output.split(/\n(?=\S)/).flatMap((part) => {
    const file = /^([^\n(]+)\(\d+,\d+\): error /.exec(part)?.[1];
    return file === undefined ? [] : [{ file, text: part }];
  });
}
