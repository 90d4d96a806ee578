// What counts as a picture and nothing else, whatever a camera, a program or an attacker puts beside it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfJpeg, pictureOnly } from '../../../functions/src/domain/basics/photos/jpeg.ts';
import { aJpeg, EXIF_GPS, segment } from '../../support/files/a-jpeg.ts';

const bytes = fc.array(fc.nat(255), { maxLength: 60 });
/** Segments that say more than the picture: EXIF, XMP, profiles, comments. */
const beside = fc
  .array(fc.tuple(fc.constantFrom(0xe1, 0xe2, 0xe5, 0xed, 0xef, 0xfe), bytes), { maxLength: 5 })
  .map((all) => all.flatMap(([marker, content]) => segment(marker, content)));

describe('a JPEG', () => {
  it('with the place in it is refused, and without it is a picture', () => {
    const photo = aJpeg(900, { beside: EXIF_GPS });
    expect(faultOfJpeg(photo)).toBe('berketerangan');
    const picture = pictureOnly(photo);
    expect(picture).toHaveLength(900 - EXIF_GPS.length);
    expect(picture && faultOfJpeg(picture)).toBeNull();
    expect(Buffer.from(picture ?? []).includes('Exif')).toBe(false);
  });

  it('keeps the picture and nothing of what was beside it, or after it', () => {
    fc.assert(
      fc.property(beside, bytes, (more, after) => {
        const plain = aJpeg(500);
        const full = aJpeg(500 + more.length, { beside: more });
        const sent = Uint8Array.from([...full, ...after]);
        expect(pictureOnly(sent)).toStrictEqual(plain);
        expect(faultOfJpeg(sent)).toBe(
          after.length > 0 ? 'bukan-jpeg' : more.length > 0 ? 'berketerangan' : null,
        );
      }),
    );
  });

  it('is refused with a thumbnail in its first segment', () => {
    expect(
      faultOfJpeg(
        aJpeg(900, {
          beside: segment(
            0xe0,
            Array.from({ length: 40 }, () => 7),
          ),
        }),
      ),
    ).toBe('berketerangan');
  });

  it('is none when it is cut off, wherever', () => {
    const whole = aJpeg(300);
    fc.assert(
      fc.property(fc.nat(299), (length) => {
        expect(faultOfJpeg(whole.subarray(0, length))).toBe('bukan-jpeg');
        expect(pictureOnly(whole.subarray(0, length))).toBeNull();
      }),
    );
  });

  it('is none of other bytes, and never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (drawn, looksAlike) => {
        const file = looksAlike ? Uint8Array.from([0xff, 0xd8, 0xff, ...drawn]) : drawn;
        const picture = pictureOnly(file);
        const fault = faultOfJpeg(picture ?? file);
        expect(fault).toBe(picture === null ? 'bukan-jpeg' : null);
      }),
      { numRuns: 500 },
    );
    const html = new TextEncoder().encode('<script>alert(1)</script>');
    expect(faultOfJpeg(html)).toBe('bukan-jpeg');
  });
});
