// Which sheet of a file is which published one: by its name, or, where that was changed, by its place.

interface RenamedSheet {
  readonly was: string;
  readonly is: string;
}

export interface SheetNames {
  /** Sheets that only the published file has, or only the one that somebody has. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly renamed: readonly RenamedSheet[];
  /** The published name of a sheet; undefined: it is none of them. */
  readonly publishedOf: ReadonlyMap<string, string>;
}

export function namesOf(were: readonly string[], are: readonly string[]): SheetNames {
  const renamed = are.flatMap((is, i): RenamedSheet[] => {
    const was = were[i];
    const isOther = was !== undefined && !are.includes(was) && !were.includes(is);
    return isOther ? [{ was, is }] : [];
  });
  const isRenamed = (nama: string) => renamed.some((it) => it.was === nama || it.is === nama);
  const found = [
    ...renamed.map(({ was, is }) => [is, was] as const),
    ...are.filter((it) => were.includes(it)).map((it) => [it, it] as const),
  ];
  return {
    missing: were.filter((it) => !are.includes(it) && !isRenamed(it)),
    extra: are.filter((it) => !were.includes(it) && !isRenamed(it)),
    renamed,
    publishedOf: new Map(found),
  };
}
