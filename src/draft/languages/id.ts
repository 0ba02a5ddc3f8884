import {
  ask,
  captions,
  durations,
  headFirst,
  heads,
  type Language,
  line,
  stems,
  words,
} from './language.js';

/** Verbs that say what an addressee is to do, without a word before them: "meminta Komnas HAM turun". */
const deeds =
  'me(?:[mn]|(?=[lrwy]))\\p{Ll}{4,}|ber(?!wenang|sama|kuasa|dasar|sejarah|badan)\\p{Ll}{3,}|turun|hadir|datang|ikut|terlibat|tetap|tidak|mau|kembali|tunduk|patuh|taat|mundur|keluar|masuk|bertanggung|buka|cabut|tinjau|hentikan|lindungi|bebaskan|usut|angkat|duduk|terbuka|serius|jujur';

export const id: Language = {
  signed: stems(
    'penandatangan|ditandatangani|menandatangani|tertanda|yang bertanda tangan|pendukung',
    'didukung oleh|dengan dukungan|atas nama|tanda tangan',
  ),
  organizations: stems('organisasi', 'lembaga', 'kelompok', 'komunitas', 'perkumpulan'),
  individuals: stems('individu', 'perorangan', 'perseorangan', 'pribadi', 'tokoh'),
  firstSigned: stems('pertama|awal|penggagas|inisiator'),
  closing: line(
    'hormat (?:kami|saya)|salam(?: hormat| solidaritas)?|dengan hormat|tertanda',
    '(?:dengan|dalam) (?=[^,.:;\\d]{3,40},$)[^,]+',
  ),
  behalf: /^(?:(?:[Aa]tas nama|[Uu]ntuk|a\.n\.) )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
  address: {
    to: ['kepada(?: yth\\.?)?', 'yth\\.?', 'untuk', 'tujuan'],
    copy: ['tembusan', 'cc'],
    subject: ['perihal', 'hal', 'subjek', 're'],
  },
  fileNumber: /^(?:nomor|no|ref(?:erensi)?)(?: surat)?\.?\s*[:：]/iu,
  addressLine: /^(?<label>Kepada(?: Yth\.?)?|Yth\.?)\s+(?<rest>(?!Bapak Gubernur,$).+[^.:;?!,])$/u,
  salutation: /^(?:Yth\.|Yang terhormat|Kepada yang terhormat)\s*(?<who>.+?)\s*[,:]$/u,
  kinds: line(
    '(?:mohon )?(?:sebarkan|disebarluaskan|sebarluaskan)(?: seluas-luasnya)?|(?:untuk )?(?:(?:segera )?(?:disiarkan|dirilis|dipublikasikan|diterbitkan)(?: segera)?|siaran segera)|embargo(?:\\s?:| hingga| sampai).*',
    '(?:pernyataan|surat|siaran|seruan|petisi|maklumat|rilis|keterangan)(?: (?:bersama|terbuka|pers|sikap|publik|media|solidaritas))*',
  ),
  titled:
    /^(?:pernyataan|surat|siaran|seruan|petisi|resolusi|maklumat)(?: (?:bersama|terbuka|pers|sikap|publik))* (?:kepada|tentang|mengenai|atas|untuk|menolak|soal|terkait|terhadap)(?!\p{L})/iu,
  issued: /^(?:disahkan|disetujui|diterbitkan|ditetapkan|dikeluarkan|ditandatangani)(?!\p{L})/iu,
  notes: line('catatan(?: kaki)?', 'referensi', 'sumber'),
  elsewhere: line(
    '(?:baca|lihat) juga|(?:artikel|berita) (?:terkait|lainnya|sebelumnya|selanjutnya|berikutnya)',
    'tinggalkan (?:komentar|balasan)|komentar|bagikan(?: (?:ini|ke|artikel).*)?',
  ),
  captions: captions('(?:sumber |keterangan )?(?:foto|gambar)'),
  closingNotes: line(
    'catatan (?:untuk|bagi|kepada) (?:para )?(?:editor|redaksi|redaktur)',
    '(?:ralat|koreksi)\\s?:.*',
    'kontak(?: (?:media|pers|person|kami))?(?:\\s?:.*)?|narahubung.*|(?:untuk )?info(?:rmasi)? lebih lanjut.*|informasi lebih lanjut.*|tentang (?:kami).*',
  ),
  titles:
    /^(?:(?:Dr|Prof|Drs|Dra|Ir|H|Hj|K\.H|Ust|Pdt|Sdr|Sdri)\.? |(?:Bapak|Ibu|Pendeta|Romo|Suster|Ustaz|Ustadz) (?=\p{Lu}))/u,
  roles: stems(
    'direktur|ketua|presiden|sekretaris|koordinator|dosen|guru|profesor|peneliti|pengacara',
    'advokat|wartawan|jurnalis|penulis|penyair|seniman|penyanyi|musisi|mahasiswa|dokter',
    'perawat|insinyur|anggota|perwakilan|juru bicara|kepala|manajer|aktivis|walikota|hakim',
    'mantan|dekan|bendahara|pendiri|wakil|konsultan|pendeta|petani|nelayan|buruh|rektor|warga',
    'ibu rumah|tetua|tokoh|pastor|romo|ustaz|kiai|imam|ulama|pengajar|arsitek|bidan|pedagang|sopir|perajin|penenun|staf|pengurus|relawan|pendamping',
  ),
  columns: {
    name: words('nama'),
    role: words('jabatan', 'pekerjaan', 'profesi', 'posisi'),
    organization: heads(
      '(?:nama )?(?:serikat(?: (?:buruh|pekerja))?|organisasi|lembaga|perkumpulan|federasi|komunitas)',
    ),
    affiliation: words('organisasi', 'lembaga', 'institusi'),
    region: words('asal', 'negara', 'kota', 'daerah', 'provinsi', 'wilayah'),
    representative: heads(
      'diwakili(?: oleh)?|perwakilan|(?:nama )?(?:wakil|kontak|penandatangan)|atas nama',
      'nama(?: dan | ?[&/,] ?)(?:jabatan|posisi|tanda tangan)',
    ),
    other: heads(
      'tanda tangan|ttd|tanggal|(?:jumlah )?anggota|no|nomor|cap|stempel|e-?mail|surel|telepon|telp',
    ),
    url: heads('situs(?: web)?'),
    kind: heads('jenis'),
    group: heads('kelompok|kategori'),
    joined: heads('(?:tanggal|tgl)(?: .+)?|bergabung(?: (?:pada|sejak))?|sejak'),
  },
  abbreviations:
    'Dr Prof Drs Dra Ir H Hj Yth Sdr Sdri Tn Ny PT CV UD Kec Kab Kel Prov Gg No Jl dll dsb hlm'.split(
      ' ',
    ),
  bounds: {
    'more-than': ['lebih dari', 'di atas'],
    'at-least': [
      'sedikitnya',
      'setidaknya',
      'paling sedikit',
      'minimal',
      'tidak kurang dari',
      'sekurang-kurangnya',
    ],
    about: ['sekitar', 'kira-kira', 'hampir', 'kurang lebih', 'nyaris', 'diperkirakan', '±'],
    'less-than': ['kurang dari', 'di bawah'],
    'at-most': ['hingga', 'paling banyak', 'maksimal', 'sampai', 'tidak lebih dari'],
  },
  vague: 'puluhan ratusan ribuan'.split(' '),
  boundsAfter: { 'at-least': ['atau lebih'], 'more-than': ['lebih'] },
  shares: /^ ?(?:pertiga|perempat|perlima)/i,
  fractions:
    /(?<!\p{L})(?:(?:dua|tiga|empat) per(?:tiga|empat|lima)|seper(?:tiga|empat|lima|sepuluh)|separuh|setengah dari)(?!\p{L})/iu,
  linking: 'atau dan dalam dari dengan di ke oleh pada para selama sejak untuk yang'.split(' '),
  durations: durations('kali|tahun|bulan|minggu|pekan|hari|malam|jam|menit|detik|dekade|abad'),
  inDates: 'bulan|tahun',
  references:
    'kaki pasal ayat bab halaman nomor ruang resolusi lampiran undang-undang butir poin tahap zona'.split(
      ' ',
    ),
  afterCounted: words(
    'dan|atau|tetapi|yang|ketika|saat|karena|sementara|serta|bahwa',
    'di|ke|dari|pada|oleh|untuk|dengan|tanpa|sejak|selama|dalam|antara|sampai|hingga|terhadap|lebih|kurang',
    'adalah|telah|sudah|akan|masih|harus|dapat|bisa|tidak|belum|sedang|tewas|meninggal|terluka|luka-luka|kehilangan|hidup|tinggal|menunggu|menjadi|(?:di|ter|meny|meng|mem|men|ber)\\p{Ll}{4,}',
  ),
  asks: [
    ask(
      '^(?:Para |Seluruh |Semua )?{who} (?<verb>diminta|didesak|dituntut|diimbau|dihimbau)(?: untuk| agar| supaya| segera|:)(?!\\p{L})',
    ),
    ask(
      '(?<verb>mendesak|meminta|menuntut|mengimbau|menghimbau|mengajak|mendorong|memohon|menyerukan|merekomendasikan|mengharapkan) (?:dengan hormat )?(?:kepada |agar |supaya )?(?:para |seluruh |semua )?{who}(?:,? (?:untuk|agar|supaya|segera)\\b|:)',
    ),
    ask(`(?<verb>menuntut|mendesak|meminta) (?=\\p{Lu}){who}(?= (?:segera |${deeds})(?!\\p{L}))`),
    ask('(?<verb>berharap|mengharapkan) (?:agar |supaya )?{who}(?= (?:segera|dapat|mau)\\b)'),
    ask('^(?:Kepada|Dari) {who},? kami (?:juga )?(?<verb>meminta|menuntut|mendesak|mengharapkan)'),
    ask(
      '(?<verb>menyerukan|meminta|memohon|mengimbau|merekomendasikan) (?:agar|supaya) {who}(?= (?:segera|me\\p{L}+|ber\\p{L}+)\\b)',
    ),
  ],
  modal:
    /(?<![\p{L}])(?:harus|wajib|mesti|perlu|seharusnya|sepatutnya|tidak boleh|dilarang|hendaknya)(?: segera| tidak)?(?! (?:di\p{L}+|ada|menjadi|bertindak))(?![\p{L}])/u,
  relative: /(?:^|[\s,])yang\s*$/u,
  beforeDay: 'pada(?: tanggal)?',
  // "Ibu hamil" is a pregnant woman, and "Ibu Ketua" a reader.
  noDemand:
    /^ (?:(?:selalu|sering|kadang-kadang|tetap|juga|terus) )*(?:menunggu|mengungsi|menanggung|menderita|berjalan kaki|tidur|hidup|bertahan)(?!\p{L})/u,
  asksYou:
    /(?<!\p{L})(?<verb>(?:[Mm]eminta|[Mm]endesak|[Mm]emohon|[Mm]engimbau|[Mm]engajak|[Mm]endorong|[Mm]enuntut|[Mm]engharapkan|[Bb]erharap) (?:kepada |dari |agar |supaya )?(?:Bapak|Ibu|Pak|Bu|Anda|Saudara|Yang Mulia)(?!\p{L})|(?:Bapak|Ibu|Anda|Saudara)(?:\/Ibu|\/Saudara)?(?: \p{Lu}\p{L}+)? (?:harus|wajib|perlu)|[Mm]ohon)(?!\p{L})/u,
  demands: stems(
    'tuntutan|kami (?:menuntut|mendesak|meminta|menyerukan|merekomendasikan)|rekomendasi',
    'permintaan|permohonan|desakan|seruan|usulan',
  ),
  to: /^(?:\S{1,4}[.)] )?(?:Kepada|Untuk|Bagi) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
  nobody:
    /^(?:kami|kita|ini|itu|mereka|dia|ia|semua orang|tidak ada|siapa|setiap orang|yang|hal|anda|saya|bapak|ibu|pak|bu|saudara|saudari)(?:[ /]|$)/iu,
  actors: headFirst(
    '(?:para |seluruh |semua |kepada )?(?:pemerintah|kementerian|menteri|presiden|gubernur|bupati|wali kota|walikota|dpr|dprd|mahkamah|pengadilan|kejaksaan|komisi|dewan|polisi|kepolisian|polri|tni|tentara|militer|bank|donor|investor|perusahaan|pt|pengusaha|partai|lembaga|badan|dinas|uni|negara|komunitas|masyarakat internasional|universitas|media)',
  ),
  things: headFirst(
    'hukum|undang-undang|aturan|dialog|perundingan|bantuan|pemilu|pemilihan|penyelidikan|keadilan|perdamaian',
    'kekerasan|perang|sanksi|proyek|perjanjian|anggaran|dana|air|tanah|akses|keputusan|rencana|laporan|harga',
    'upah|proses|hak',
  ),
  opening:
    /^(?:Akibatnya|Jika|Bila|Ketika|Untuk|Dalam|Setelah|Sebelum|Sejak|Karena|Dengan|Pada|Di|Oleh|Selain|Oleh karena)(?![\p{L}])[^,]*,\s*/u,
  articles: /^(?:para |seluruh |semua |pihak |dan |kepada |agar )/iu,
};
