// The compiler leads whoever adds something to the system to every place that has to know of it. These
// edits are made in a copy, all at once, and each must be refused in the places that it concerns. A
// complaint belongs to the edit whose new name it mentions. `npm run check` has already shown that the
// unedited sources compile. Long, since all edits are one table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScratchCopy, type Complaint, type Edit } from './scratch-copy.ts';

interface Proof {
  readonly what: string;
  /** The name that the edit introduces, and that every complaint about it mentions. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Files in which the compiler must complain; it may complain in others too. */
  readonly places: readonly string[];
}

const PROOFS: readonly Proof[] = [
  {
    what: 'a new field of a session or of a loan is in its form, on the paper form, in a correction and in test builders',
    name: 'cuacaUji',
    edits: [
      {
        file: 'functions/src/domain/records/sesi.ts',
        at: '  notulen: z.nullable(Catatan),\n',
        put: '  notulen: z.nullable(Catatan),\n  cuacaUji: z.nullable(Catatan),\n',
      },
      {
        file: 'functions/src/domain/records/money/pinjaman.ts',
        at: '  tujuan: z.nullable(Catatan),\n',
        put: '  tujuan: z.nullable(Catatan),\n  cuacaUji: z.nullish(Catatan),\n',
      },
    ],
    places: [
      'web/src/forms/session/form-sesi.ts',
      'web/src/forms/session/to-kiriman.ts',
      'web/src/forms/session/from-kiriman.ts',
      'web/src/forms/session/recorded.ts',
      'web/src/screens/session/sections/section.ts',
      'web/src/screens/print/print-form-page.tsx',
      'web/src/forms/loans/loan.ts',
      'web/src/screens/print/paper/loans.tsx',
      'test/support/records/build-kiriman.ts',
    ],
  },
  {
    what: 'a new field of a problem, a share-out or a photo is in its form and sent from there',
    name: 'hujanUji',
    edits: [
      {
        file: 'functions/src/domain/records/sesi.ts',
        at: '  uraian: Catatan.check(z.minLength(1)),\n',
        put: '  uraian: Catatan.check(z.minLength(1)),\n  hujanUji: z.nullish(Catatan),\n',
      },
      {
        file: 'functions/src/domain/records/money/pembagian.ts',
        at: '  kunci: z.enum(KUNCI_PEMBAGIAN),\n',
        put: '  kunci: z.enum(KUNCI_PEMBAGIAN),\n  hujanUji: z.nullish(Rupiah),\n',
      },
      {
        file: 'functions/src/domain/records/foto.ts',
        at: '  id: FotoId,\n',
        put: '  id: FotoId,\n  hujanUji: z.nullish(Cacah),\n',
      },
    ],
    places: [
      'web/src/forms/session/form-sesi.ts',
      'web/src/forms/session/to-kiriman.ts',
      'web/src/forms/session/from-kiriman.ts',
      'web/src/screens/print/paper/talk.tsx',
      'web/src/forms/group/share-form.ts',
      'web/src/forms/photo/take.ts',
      'web/src/outbox/foto-carry.ts',
    ],
  },
  {
    what: 'a new field that names a member is asked for where members are checked, and where two entries become one',
    name: 'penjagaUji',
    edits: [
      {
        file: 'functions/src/domain/records/sesi.ts',
        at: '  pimpinan: z.nullish(AnggotaId),\n',
        put: '  pimpinan: z.nullish(AnggotaId),\n  penjagaUji: z.nullish(AnggotaId),\n',
      },
    ],
    places: [
      'functions/src/domain/submissions/decisions/corrections/member-fields.ts',
      'web/src/forms/session/form-sesi.ts',
    ],
  },
  {
    what: 'a changed answer of a callable is given so by the server and read so by the pages',
    name: 'gerbangUji',
    edits: [
      {
        file: 'functions/src/domain/callables/gates.ts',
        at: '    gerbang: z.array(Gerbang),',
        put: '    gerbangUji: z.array(Gerbang),',
      },
    ],
    places: [
      'functions/src/flows/gates/check-gerbang.ts',
      'web/src/screens/city/stage/candidate.tsx',
      'web/src/reads/use-tabs.ts',
    ],
  },
  {
    what: 'a new field of a request is sent by whoever asks, visitors and the carrier of photos too',
    name: 'kunciUji',
    edits: [
      {
        file: 'functions/src/domain/callables/areas.ts',
        at: "  name: 'recordKunjungan',\n  request: z.strictObject({",
        put: "  name: 'recordKunjungan',\n  request: z.strictObject({ kunciUji: z.string() ",
      },
      {
        file: 'functions/src/domain/callables/terbuka.ts',
        at: "  name: 'listTerbuka',\n  request: z.strictObject({",
        put: "  name: 'listTerbuka',\n  request: z.strictObject({ kunciUji: z.string() ",
      },
      {
        file: 'functions/src/domain/callables/terbuka.ts',
        at: "  name: 'getTerbukaUrl',\n  request: z.strictObject({",
        put: "  name: 'getTerbukaUrl',\n  request: z.strictObject({ kunciUji: z.string(),",
      },
      {
        file: 'functions/src/domain/callables/keaslian.ts',
        at: "  name: 'checkBerkas',\n  request: z.strictObject({",
        put: "  name: 'checkBerkas',\n  request: z.strictObject({ kunciUji: z.string(),",
      },
      {
        file: 'functions/src/domain/callables/foto.ts',
        at: "  name: 'sendFoto',\n  request: z.strictObject({",
        put: "  name: 'sendFoto',\n  request: z.strictObject({ kunciUji: z.string(),",
      },
      {
        file: 'functions/src/domain/callables/admin/pengguna.ts',
        at: "  name: 'savePengguna',\n  request: z.strictObject({",
        put: "  name: 'savePengguna',\n  request: z.strictObject({ kunciUji: z.string(),",
      },
      {
        file: 'functions/src/domain/callables/gates.ts',
        at: "  name: 'checkPengajuan',\n  request: z.strictObject({",
        put: "  name: 'checkPengajuan',\n  request: z.strictObject({ kunciUji: z.optional(z.string()),",
      },
    ],
    places: [
      'web/src/server/visit.ts',
      'web/src/server/open-files.ts',
      'web/src/screens/public/public-folder.tsx',
      'web/src/reads/xlsx/check-berkas.ts',
      'web/src/outbox/foto-carry.ts',
      'web/src/screens/admin/forms/user-form.tsx',
      'web/src/forms/loans/rule-check.tsx',
    ],
  },
  {
    what: 'a new kind of submission has a permission, a group, needs, a decision, a say on cash, a form and a name',
    name: 'jenisUji',
    edits: [
      {
        file: 'functions/src/domain/submissions/kiriman.ts',
        at: "  z.strictObject({ ...envelope, jenis: z.literal('target'), isi: IsiTarget, koreksi }),\n",
        put: "  z.strictObject({ ...envelope, jenis: z.literal('target'), isi: IsiTarget, koreksi }),\n  z.strictObject({ ...envelope, jenis: z.literal('jenisUji'), isi: IsiTarget }),\n",
      },
    ],
    places: [
      'functions/src/domain/submissions/jenis.ts',
      'functions/src/domain/submissions/needs.ts',
      'functions/src/domain/submissions/traits.ts',
      'functions/src/domain/submissions/decide.ts',
      'web/src/reads/shapes/group-data.ts',
      'web/src/screens/outbox/mend.ts',
      'web/src/teks/group/perubahan.ts',
    ],
  },
  {
    what: 'a decision looks at nothing that its needs do not name',
    name: "Property 'pelatihan' does not exist",
    edits: [
      {
        file: 'functions/src/domain/submissions/decisions/money/uang.ts',
        at: '  const before = keadaan.kasLain.find(',
        put: '  if (keadaan.pelatihan) throw new Error();\n  const before = keadaan.kasLain.find(',
      },
    ],
    places: ['functions/src/domain/submissions/decisions/money/uang.ts'],
  },
  {
    what: 'a kind that can take savings says in which field of its form',
    // In one sentence with the kind above, which says nothing of its needs.
    name: 'jenisUji, ksmPindah',
    edits: [
      {
        file: 'functions/src/domain/submissions/needs.ts',
        at: '    lokasi: isi.kelurahan,\n  }),\n  ksmGanda',
        put: "    lokasi: isi.kelurahan,\n    bukuTabungan: isi.kelurahan ? 'berkurang' : null,\n  }),\n  ksmGanda",
      },
    ],
    places: ['functions/src/domain/submissions/decisions/money/saldo.ts'],
  },
  {
    what: 'a new collection of records says whether the city checks it, and what it settles',
    name: 'catatanUji',
    edits: [
      {
        file: 'functions/src/domain/basics/paths.ts',
        at: "  pelatihan: 'pelatihan',\n",
        put: "  pelatihan: 'pelatihan',\n  catatanUji: 'catatanUji',\n",
      },
      {
        file: 'functions/src/domain/documents.ts',
        at: '  pelatihan: ofGroup(DaftarPelatihan, idOfKsm, null),\n',
        put: '  pelatihan: ofGroup(DaftarPelatihan, idOfKsm, null),\n  catatanUji: ofGroup(DaftarPelatihan, idOfKsm, null),\n',
      },
    ],
    places: [
      'functions/src/domain/submissions/antrean/penyelesaian.ts',
      'functions/src/domain/submissions/decisions/pemeriksaan.ts',
      'test/rules/expectations.ts',
    ],
  },
  {
    what: 'a new collection has a schema, an id, and an expectation of the rules',
    name: 'koleksiUji',
    edits: [
      {
        file: 'functions/src/domain/basics/paths.ts',
        at: "  kunjungan: 'kunjungan',\n",
        put: "  kunjungan: 'kunjungan',\n  koleksiUji: 'koleksiUji',\n",
      },
    ],
    places: ['functions/src/domain/documents.ts', 'test/rules/expectations.ts'],
  },
  {
    what: 'a new route has a page',
    name: 'rute-uji',
    edits: [
      {
        file: 'web/src/routes/table.ts',
        at: "  'ksm-list': {",
        put: "  'rute-uji': { at: ['rute-uji'], who: 'signed-in' },\n  'ksm-list': {",
      },
    ],
    places: ['web/src/pages.ts'],
  },
  {
    what: 'what a file is made of says from which collections it comes',
    name: 'cuacaKota',
    edits: [
      {
        file: 'functions/src/domain/quick-status/recap/build-rekap-kota.ts',
        at: '  readonly tersisih?: number;\n',
        put: '  readonly tersisih?: number;\n  readonly cuacaKota?: string;\n',
      },
    ],
    places: ['functions/src/domain/stale-files.ts'],
  },
  {
    what: 'a kelurahan is no kab/kota',
    name: `'string & $brand<"KodeKelurahan">' is not assignable`,
    edits: [
      {
        file: 'functions/src/flows/maturity/owed-marks.ts',
        at: 'const kota = ksm.wilayah.kota;',
        put: 'const kota = ksm.wilayah.kelurahan;',
      },
    ],
    places: ['functions/src/flows/maturity/owed-marks.ts'],
  },
  {
    what: 'a text is no kab/kota, also where the page asks the server',
    name: `'string' is not assignable to type 'string & $brand<"KodeKota">'`,
    edits: [
      {
        file: 'web/src/reads/use-city.ts',
        at: 'const answer = await ask(getKota, { kota, tahun });',
        put: 'const answer = await ask(getKota, { kota: String(kota), tahun });',
      },
    ],
    places: ['web/src/reads/use-city.ts'],
  },
  {
    what: 'a member is no group',
    name: `'string & $brand<"AnggotaId">' is not assignable`,
    edits: [
      {
        file: 'functions/src/domain/submissions/jenis.ts',
        at: '  ksmDaftar: ({ ksm }) => ksm.id,',
        put: '  ksmDaftar: ({ anggota: [it] }) => it!.id,',
      },
    ],
    places: ['functions/src/domain/submissions/jenis.ts'],
  },
  {
    what: 'a new sentence of the page is said in English too',
    name: 'sapaanUji',
    edits: [
      {
        file: 'web/src/teks/session/sesi.ts',
        at: "  judul: 'Catat sesi',\n",
        put: "  judul: 'Catat sesi',\n  sapaanUji: (nama: string) => nama,\n",
      },
    ],
    places: ['web/src/teks-en/session/sesi.ts'],
  },
];

const copy = new ScratchCopy();
let complaints: readonly Complaint[];

beforeAll(async () => {
  for (const edit of PROOFS.flatMap((proof) => proof.edits)) copy.edit(edit);
  complaints = await copy.compile();
}, 300_000);

afterAll(() => copy.remove());

describe('the compiler asks for every place', () => {
  it.each(PROOFS)('$what', ({ name, places }) => {
    const asked = complaints.filter(({ text }) => text.includes(name)).map(({ file }) => file);
    expect(new Set(asked)).toStrictEqual(new Set([...asked, ...places]));
  });

  it('and complains of nothing else', () => {
    const names = PROOFS.map(({ name }) => name);
    const isOurs = ({ text }: Complaint) => names.some((name) => text.includes(name));
    // What follows from one of our complaints in the same file need not repeat its name.
    const files = new Set(complaints.filter(isOurs).map(({ file }) => file));
    expect(complaints.filter((it) => !isOurs(it) && !files.has(it.file))).toStrictEqual([]);
  });
});
