import { intl } from "../intl.js";

// src/i18n/locales/th.ts
/** Thai. No native speaker has checked these words yet. */
var messages = {
	...intl("th"),
	dir: "ltr",
	bounds: {
		about: "ประมาณ {n}",
		"more-than": "มากกว่า {n}",
		"at-least": "อย่างน้อย {n}",
		"less-than": "น้อยกว่า {n}",
		"at-most": "ไม่เกิน {n}"
	},
	asOf: "ณ {date}",
	asOfDay: "ณ วันที่ {date}",
	since: "ตั้งแต่ {date}",
	sinceDay: "ตั้งแต่วันที่ {date}",
	scale: {
		each: { other: "แต่ละเครื่องหมายแทน {n} คน" },
		marks: { other: "{n} เครื่องหมาย" },
		partOfOne: "บางส่วนของเครื่องหมาย",
		open: "เครื่องหมายเล็ก: แถลงการณ์ไม่ได้ระบุจำนวนที่แน่นอน"
	},
	source: "ประโยคที่มา",
	inContext: "อ่านในบริบท",
	translation: {
		official: "คำแปลอย่างเป็นทางการ",
		unofficial: "คำแปลอย่างไม่เป็นทางการ"
	},
	original: "ข้อความต้นฉบับ",
	issuer: { other: "แถลงการณ์ร่วมของ {n} องค์กร" },
	comma: " ",
	colon: ": ",
	unsigned: "แถลงการณ์",
	signed: { other: "ลงนามโดย {n} องค์กร" },
	filter: "ค้นหาองค์กร",
	matches: "พบ {n} จาก {total} องค์กร",
	mixed: {
		organization: { other: "{n} องค์กร" },
		network: { other: "{n} เครือข่าย" },
		person: { other: "บุคคล {n} คน" },
		issuer: "แถลงการณ์ร่วมของ {who}",
		signed: "ลงนามโดย {who}",
		filter: "ค้นหาผู้ลงนาม",
		matches: "พบ {n} จาก {total}"
	},
	version: "ฉบับที่ {version}",
	corrected: "แก้ไขเมื่อ {date}",
	joinedLater: "{signed} และอีก {n} ในภายหลัง",
	joined: "เข้าร่วมเมื่อ {date}",
	showAll: "แสดงทั้งหมด {n}",
	showFewer: "แสดงน้อยลง",
	quotation: "“{text}”",
	askedOf: "เรียกร้องต่อ",
	demandFilter: "กรองตามผู้ถูกเรียกร้อง",
	saidAs: "ในแถลงการณ์",
	demandsShown: "ข้อเรียกร้องที่แสดง: {n} จาก {total}",
	range: "{start} ถึง {end}",
	labels: {
		cite: "อ้างอิง",
		share: "แบ่งปัน",
		embed: "ฝัง"
	},
	actionsFailed: "ไม่สามารถโหลดการดำเนินการนี้ได้",
	ahead: "ยังมาไม่ถึง ณ {date}",
	customStatement: {
		loading: "กำลังโหลดแถลงการณ์",
		failed: "ไม่สามารถแสดงแถลงการณ์ได้"
	},
	actions: {
		plain: "ข้อความธรรมดา",
		copied: "คัดลอกไปยังคลิปบอร์ดแล้ว",
		shared: "แบ่งปันแล้ว",
		refused: "ใช้คลิปบอร์ดไม่ได้: คัดลอกข้อความที่เลือกไว้"
	}
};

export { messages as default };