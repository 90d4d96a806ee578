// A half-filled form that is shown again.

export const pulih = {
  dipulihkan: 'Isian yang belum disimpan sudah dikembalikan.',
  mulaiBaru: 'Mulai dari kosong',
  mulaiBaruYakin: 'Hapus isian ini dan mulai dari kosong?',
} as const;
