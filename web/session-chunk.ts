// Which modules travel together to a phone that records a session: exactly those that the session's
// page reaches itself. A list of folders would include whatever another page happens to need from them.

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A name function for code splitting: `name` for every module that `page` imports, at any depth. */
export function chunkOf(
  name: string,
  page: string,
  options: {
    /** The catalogue of messages imports every page's words; only these are needed. */
    readonly catalogue: RegExp;
    readonly words: RegExp;
  },
): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | null = null;
  return (id, graph) => {
    if (options.words.test(id)) return name;
    reached ??= reach(page, graph, options.catalogue);
    return reached.has(id) ? name : null;
  };
}

function reach(page: string, graph: Graph, stop: RegExp): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id) || stop.test(id)) return;
    const found = graph.getModuleInfo(id);
    if (found === null) return;
    reached.add(id);
    for (const next of found.importedIds) visit(next);
  };
  visit(page);
  if (reached.size === 0) throw new Error(`session-chunk: nothing is built from ${page}`);
  return reached;
}
