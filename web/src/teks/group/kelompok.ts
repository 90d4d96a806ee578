// Words that every page of one group may need, the session form among them.

export const kelompok = {
  gagal: {
    missing: 'KSM tidak ditemukan di wilayah Anda.',
    unreachable: 'KSM ini belum pernah dibuka di HP ini. Sambungkan internet, lalu coba lagi.',
  },
  kelompok: 'Kelompok',
  anggotaKe: (n: number) => `anggota ke-${String(n)}`,
  jabatan: { ketua: 'Ketua', sekretaris: 'Sekretaris', bendahara: 'Bendahara', anggota: 'Anggota' },
} as const;
