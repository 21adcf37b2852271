# Names in capitals that an organisation's grammar would catch and that are none.
class: not_agency

law
    id: Undang-Undang | Peraturan Pemerintah | Daftar Pemilih Tetap | Pemilihan Umum | Nomor Induk Kependudukan | Kartu Keluarga | Kartu Tanda Penduduk | Tempat Pemungutan Suara |
        Badan Usaha | Lembaga Negara | Dewan Direksi | Dewan Komisaris | Badan Publik | Badan Hukum | Lembaga Terkait | Badan Pekerja | Bank Data | Bank Sampah | Perusahaan | Komisi Penyiaran |
        Direktorat Jenderal | Komisi Informasi Daerah | Sekretariat Negara | Partai Politik | Data Pribadi | Bank Umum | RS Online | Universitas Terbuka Hijau | Sistem Informasi Data Pemilih |
        Penyelenggara Sistem Elektronik | Pengendali Data | Pelindungan Data Pribadi | Perlindungan Data Pribadi
    en: Personal Data Protection | Fixed Voter List | Permanent Voter List | Data Protection Officer | Board of Directors | Board of Commissioners | Electronic System | Social Security |
        Press Conference | Breach Notification | Security Service | Credit Monitoring | Identity Protection | Social Media | Dark Web | Chief Executive Officer | Public Health Emergency |
        Protected Health | Electronic Health | Personal Health | Credit Union League | Data Center | Data Breach | General Data Protection | Cyber Security | Information Security | National Health |
        Mental Health | Public Health | Human Services | Windows Server | Internet Security | Family Card Number | National Identity
