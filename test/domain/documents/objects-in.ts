// Where in a stored value an object of the schema lies: there a newer version may have added a field. Maps
// by member or by code are none: any key of theirs is content.

/** What of a schema its own library shows. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
    };
  };
}

interface Parser {
  safeParse(value: unknown): { readonly success: boolean };
}

export type Path = readonly (string | number)[];

export function objectsIn(schema: unknown, value: unknown): Path[] {
  return find(schema as Schema, value, []);
}

const defOf = ({ _zod: { def } }: Schema) => def;

function find(schema: Schema, value: unknown, path: Path): Path[] {
  const { type, shape, element, innerType, options } = defOf(schema);
  if (innerType) return find(innerType, value, path);
  if (type === 'array' && element && Array.isArray(value))
    return value.flatMap((it: unknown, i) => find(element, it, [...path, i]));
  if (options) {
    const fitting = options.find((it) => (it as unknown as Parser).safeParse(value).success);
    return fitting ? find(fitting, value, path) : [];
  }
  if (!shape || typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return [
    path,
    ...Object.entries(shape).flatMap(([key, it]) => find(it, fields[key], [...path, key])),
  ];
}
