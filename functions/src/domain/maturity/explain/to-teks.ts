// An explanation as plain text, a line each, for a terminal or a printed sheet.
import type { Penjelasan } from './explain.ts';

export function toTeks(p: Penjelasan): string {
  const lines = [p.judul, ...p.ringkasan, '', 'Lima aturan dasar'];
  for (const [i, a] of p.aturan.entries()) {
    lines.push(`  ${i + 1}. ${a.nama}: ${a.persen}${a.status === null ? '' : ` (${a.status})`}`);
    for (const h of a.hitungan) lines.push(`     ${h}`);
    lines.push(`     Cara menghitung: ${a.rumus}`);
  }
  lines.push('', 'Modal sosial dan komitmen');
  for (const [i, m] of p.modal.entries())
    lines.push(
      `  K${i + 1}. ${m.nama}: ${m.skor === null ? '-' : `${m.skor} dari 2`} (${m.hitungan})`,
    );
  if (p.berikutnya !== null) {
    lines.push(
      '',
      p.berikutnya.tingkat === 'Dinilai'
        ? 'Agar dapat dinilai:'
        : `Menuju ${p.berikutnya.tingkat}:`,
      ...p.berikutnya.kurang.map((k) => `  - ${k}`),
    );
  }
  lines.push('', p.parameter);
  return lines.join('\n');
}
