// A record that another person changed meanwhile: both are shown, and one of them stays.

export const berubah = {
  diubah: 'Catatan ini sudah diubah sementara itu',
  dibatalkan: 'Catatan ini sudah dibatalkan sementara itu',
  sekarang: 'Yang tercatat sekarang',
  oleh: (siapa: string, saat: string) => `${siapa}, ${saat}`,
  tidakDiketahui: 'Siapa dan kapan tidak tercatat lagi; lihat catatan perubahan.',
  alasan: (alasan: string) => `Alasan: ${alasan}`,
  punyaAnda: 'Punya Anda',
  simpan: 'Simpan punya saya',
  pakai: 'Pakai yang sekarang',
  tidakDapat: 'Punya Anda tidak dapat lagi menggantikan yang tercatat.',
  alasanKoreksi: 'menggantikan yang dicatat orang lain pada saat yang sama',
} as const;
