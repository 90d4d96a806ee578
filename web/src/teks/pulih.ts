// A half-filled form that is shown again.

export const pulih = {
  dipulihkan: 'Isian yang belum disimpan sudah dikembalikan.',
  mulaiBaru: 'Mulai dari kosong',
  mulaiBaruYakin: 'Hapus isian ini dan mulai dari kosong?',
  pakaiTersimpan:
    'Isian yang dahulu Anda ketik baru terbaca. Pakai isian itu dan buang yang baru diketik?',
} as const;
