// Every parameter and secret, once. Values are read inside handlers only: at deploy time there are none.
import { defineInt, defineSecret, defineString } from 'firebase-functions/params';
import { BAWAAN } from './defaults.ts';
import { jakartaDate, toTanggal, type Tanggal } from './domain/basics/tanggal.ts';

/** Jakarta. Functions, queues, database and bucket are here, and the page calls functions here. */
export const REGION = 'asia-southeast2';
export const ZONA_WAKTU = 'Asia/Jakarta';

/** Origin that serves signed URLs; Cloud Storage's own unless there is a gateway in front of it. */
export const QS_DOWNLOAD_ORIGIN = defineString('QS_DOWNLOAD_ORIGIN', {
  default: BAWAAN.QS_DOWNLOAD_ORIGIN,
});
/**
 * Service-account JSON that signs URLs; the word `iam` in production, where IAM signs for the runtime
 * account.
 */
export const SIGNING_SERVICE_ACCOUNT = defineSecret('SIGNING_SERVICE_ACCOUNT');
/** Minutes until a signed URL expires. */
export const URL_MENIT = defineInt('URL_MENIT', { default: BAWAAN.URL_MENIT });

/** Debounce in seconds: how long an area's changes are collected before its QS is built; 0 builds at once. */
export const DEBOUNCE_KOTA = defineInt('DEBOUNCE_KOTA', { default: BAWAAN.DEBOUNCE_KOTA });
export const DEBOUNCE_PROVINSI = defineInt('DEBOUNCE_PROVINSI', {
  default: BAWAAN.DEBOUNCE_PROVINSI,
});
export const DEBOUNCE_NASIONAL = defineInt('DEBOUNCE_NASIONAL', {
  default: BAWAAN.DEBOUNCE_NASIONAL,
});

/**
 * Rows on a sheet of a Data workbook; further rows go to the next sheet. Excel holds 1,048,575 below a
 * header.
 */
export const DATA_BARIS_LEMBAR = defineInt('DATA_BARIS_LEMBAR', {
  default: BAWAAN.DATA_BARIS_LEMBAR,
});

/** Nights in which every area is verified once, a share of them each night; 0: none is. */
export const PENCOCOKAN_MALAM = defineInt('PENCOCOKAN_MALAM', {
  default: BAWAAN.PENCOCOKAN_MALAM,
});
/** Seconds after an area's work of the night until it is verified: its files are built meanwhile. */
export const JEDA_PENCOCOKAN = defineInt('JEDA_PENCOCOKAN', { default: BAWAAN.JEDA_PENCOCOKAN });

/**
 * Days for which a replaced update is kept at least; the first of every month and the last ten are kept for
 * good.
 */
export const RETENSI_HARI = defineInt('RETENSI_HARI', { default: BAWAAN.RETENSI_HARI });
/** Hours after which a failing event is abandoned (and logged as an error). */
export const UMUR_PERISTIWA_JAM = defineInt('UMUR_PERISTIWA_JAM', {
  default: BAWAAN.UMUR_PERISTIWA_JAM,
});
/** Instances of the submission function that are kept warm. */
export const SUBMIT_MIN_INSTANCES = defineInt('SUBMIT_MIN_INSTANCES', {
  default: BAWAAN.SUBMIT_MIN_INSTANCES,
});
/** Address from which mail is sent; empty: none is. */
export const EMAIL_PENGIRIM = defineString('EMAIL_PENGIRIM', { default: BAWAAN.EMAIL_PENGIRIM });
/**
 * The mail server with its account, `smtps://user:password@host:465`; a word where none is sent, since a secret
 * cannot be empty.
 */
export const SMTP = defineSecret('SMTP');
/** Origin of the page, for links in mails; empty: Firebase Hosting's own. */
const ALAMAT_HALAMAN = defineString('ALAMAT_HALAMAN', { default: BAWAAN.ALAMAT_HALAMAN });
/** Refuse calls without a valid App Check token. */
export const APP_CHECK = defineString('APP_CHECK', { default: BAWAAN.APP_CHECK });
/** `wajib`: who may do most calls nothing without a second factor. Only where the project has Identity Platform. */
export const FAKTOR_KEDUA = defineString('FAKTOR_KEDUA', { default: BAWAAN.FAKTOR_KEDUA });

/**
 * A fixed calendar date instead of the clock's, for tests and training. It works only in `demo-` projects, so
 * that no parameter can ever change the date of a real one.
 */
const HARI_INI = defineString('HARI_INI', { default: BAWAAN.HARI_INI });

/** The calendar date in Jakarta at an instant. */
export function todayAt(instant: Date): Tanggal {
  const fixed = (process.env['GCLOUD_PROJECT'] ?? '').startsWith('demo-') ? HARI_INI.value() : '';
  return fixed === '' ? jakartaDate(instant) : toTanggal(fixed);
}

export function pageOrigin(): string {
  const given = ALAMAT_HALAMAN.value().replace(/\/$/, '');
  return given === '' ? `https://${process.env['GCLOUD_PROJECT'] ?? ''}.web.app` : given;
}
