// src/statement/myanmar-2025-01-31.json
var myanmar_2025_01_31_default = {
	"id": "myanmar-2025-01-31",
	"title": "Myanmar: Four years after coup, world must demand accountability for atrocity crimes",
	"date": "2025-01-31",
	"language": "en",
	"pullQuote": "p1s1",
	"sections": [{
		"id": "lede",
		"paragraphs": [{
			"id": "p1",
			"sentences": [{
				"id": "p1s1",
				"text": "The international community must take urgent action to ensure accountability for atrocities in Myanmar, 46 organizations said today ahead of the four-year anniversary of the 1 February 2021 military coup."
			}]
		}]
	}, {
		"id": "body",
		"paragraphs": [
			{
				"id": "p2",
				"sentences": [
					{
						"id": "p2s1",
						"text": "This year represents a turning point for accountability in Myanmar."
					},
					{
						"id": "p2s2",
						"text": "While the military remains in control, they are losing ground in many areas."
					},
					{
						"id": "p2s3",
						"text": "Amid rapidly evolving patterns of hostilities and changing political dynamics, renewed efforts must push for justice and ensure a future built on a lasting culture of respect for human rights."
					}
				]
			},
			{
				"id": "p3",
				"sentences": [
					{
						"id": "p3s1",
						"text": "Since the 2021 coup, Myanmar's military junta has killed more than 6,000 people, arbitrarily detained more than 20,000, and renewed judicial executions."
					},
					{
						"id": "p3s2",
						"text": "More than 3.5 million people are internally displaced."
					},
					{
						"id": "p3s3",
						"text": "Human rights groups have documented the military's torture and other ill-treatment of detainees, indiscriminate attacks, and the denial of humanitarian aid, which may amount to crimes against humanity and war crimes."
					}
				]
			},
			{
				"id": "p4",
				"sentences": [
					{
						"id": "p4s1",
						"text": "Myanmar's military junta has carried out widespread and systematic attacks against the civilian population nationwide, bombing schools, hospitals, and religious buildings with total impunity."
					},
					{
						"id": "p4s2",
						"text": "Armed groups fighting the military have also committed human rights violations."
					},
					{
						"id": "p4s3",
						"text": "While some have pledged to hold perpetrators accountable, it remains to be seen whether these efforts are genuine and can meet international standards."
					}
				]
			},
			{
				"id": "p5",
				"sentences": [{
					"id": "p5s1",
					"text": "Last year, 2024, also marked the worst year of violence against the Rohingya community since 2017, with men, women, and children dying in bombings while being trapped in the middle of the armed conflict between the Myanmar military and the armed group the Arakan Army in Rakhine State."
				}]
			},
			{
				"id": "p6",
				"sentences": [{
					"id": "p6s1",
					"text": "At the same time, Myanmar's military has lost an unprecedented amount of territory across the country to a loose coalition of ethnic armed groups, which have captured two regional commands, high-ranking military officers, dozens of towns, and border crossings."
				}, {
					"id": "p6s2",
					"text": "These groups have also been implicated in human rights abuses."
				}]
			},
			{
				"id": "p7",
				"sentences": [{
					"id": "p7s1",
					"text": "In areas controlled by ethnic armed groups or overseen by the National Unity Government—formed by democratically elected lawmakers and officials ousted in the 2021 coup—local structures of governance and civil society are emerging."
				}, {
					"id": "p7s2",
					"text": "These include schools, hospitals, administrative offices, prisons, police stations, and courts."
				}]
			},
			{
				"id": "p8",
				"sentences": [
					{
						"id": "p8s1",
						"text": "Our undersigned organizations call on all parties to the armed conflict in Myanmar to comply with international humanitarian law and engage with international justice mechanisms, including the Independent Investigative Mechanism for Myanmar."
					},
					{
						"id": "p8s2",
						"text": "All countries, including regional actors in ASEAN and neighbouring states, must increase pressure on the junta by blocking arms shipments, suspending aviation fuel shipments and supporting international justice mechanisms, including by prosecuting or extraditing any suspected perpetrators."
					},
					{
						"id": "p8s3",
						"text": "ASEAN must move beyond its failed Five-Point Consensus and take decisive action to hold the junta accountable."
					},
					{
						"id": "p8s4",
						"text": "We also urge the international community to commit to a coordinated, long-term international justice strategy."
					}
				]
			},
			{
				"id": "p9",
				"sentences": [
					{
						"id": "p9s1",
						"text": "Globally, some highly anticipated international justice efforts are moving forward."
					},
					{
						"id": "p9s2",
						"text": "In November 2024, the International Criminal Court's (ICC) Office of the Prosecutor requested an arrest warrant for Myanmar's Senior General Min Aung Hlaing for the crimes against humanity of deportation and persecution of the Rohingya committed in Myanmar and in part in Bangladesh between August and December 2017."
					},
					{
						"id": "p9s3",
						"text": "Requests targeting other senior military officials are expected."
					}
				]
			},
			{
				"id": "p10",
				"sentences": [
					{
						"id": "p10s1",
						"text": "If these requests are granted, authorities in ICC member states must urgently comply with an arrest warrant for a suspect present within their jurisdiction and hand the person over to the ICC to face their accusers in a fair trial for alleged crimes under international law."
					},
					{
						"id": "p10s2",
						"text": "The international community must deny safe haven to those accused of serious crimes by ensuring their immediate arrest and transfer to the ICC."
					},
					{
						"id": "p10s3",
						"text": "The world must not allow perpetrators to evade international justice."
					}
				]
			},
			{
				"id": "p11",
				"sentences": [
					{
						"id": "p11s1",
						"text": "While the present arrest warrant request is a welcome step, it remains limited in scope, location, and time and does not cover any alleged crimes after the 2021 coup."
					},
					{
						"id": "p11s2",
						"text": "The ICC Prosecutor should demonstrate further progress in his investigation, including considering crimes under international law committed after 2017 and in the four years since the coup."
					},
					{
						"id": "p11s3",
						"text": "The UN Security Council and Member States of the ICC must refer the full situation in all of Myanmar to the ICC to ensure justice for all victims."
					}
				]
			},
			{
				"id": "p12",
				"sentences": [{
					"id": "p12s1",
					"text": "Governments, donors, and international agencies should support and pursue a wide variety of accountability efforts, including universal jurisdiction, and the potential creation of 'hybrid' or similar tailored justice mechanisms."
				}, {
					"id": "p12s2",
					"text": "The international community must also impose a global arms embargo, suspend jet fuel exports, and engage with all relevant national stakeholders, including civil society and those most affected by crimes."
				}]
			},
			{
				"id": "p13",
				"sentences": [{
					"id": "p13s1",
					"text": "The UN Human Rights Council resolution from April 2024 stressed the need for \"close and timely cooperation\" between the Independent Investigative Mechanism for Myanmar, a body established by the UN Human Rights Council to collect and preserve evidence of atrocity crimes in Myanmar for future prosecutions, and \"any future investigations or proceedings by national, regional or international courts or tribunals, including by the International Criminal Court or the International Court of Justice.\""
				}]
			},
			{
				"id": "p14",
				"sentences": [{
					"id": "p14s1",
					"text": "It also requested the UN High Commissioner for Human Rights to maintain a focus on accountability regarding international human rights law, international humanitarian law, and the rule of law and submit a future report on ways to \"fulfil the aspirations of the people of Myanmar for human rights protection, accountability, democracy, and a civilian government.\""
				}]
			},
			{
				"id": "p15",
				"sentences": [
					{
						"id": "p15s1",
						"text": "Myanmar will be discussed at the upcoming UN Human Rights Council session from 24 February to 4 April 2025."
					},
					{
						"id": "p15s2",
						"text": "UN member states must use this opportunity to take a bold and innovative approach on Myanmar and adopt a resolution aimed at breaking the cycle of impunity for atrocity crimes."
					},
					{
						"id": "p15s3",
						"text": "The international community must also amplify the voices of survivors, activists and the people of Myanmar who continue to resist oppression at great personal risk."
					}
				]
			},
			{
				"id": "p16",
				"sentences": [
					{
						"id": "p16s1",
						"text": "Myanmar's human rights crisis did not begin with the coup."
					},
					{
						"id": "p16s2",
						"text": "Decades of oppression have led to this moment."
					},
					{
						"id": "p16s3",
						"text": "Ending impunity requires bold and adapted solutions and long-term political and financial commitment."
					},
					{
						"id": "p16s4",
						"text": "The world must act now."
					}
				]
			}
		]
	}],
	"figures": [
		{
			"id": "killed",
			"value": 6e3,
			"bound": "more-than",
			"unit": "people",
			"counts": "people killed by the military junta",
			"since": "coup",
			"sinceText": "since the coup of 1 February 2021",
			"source": "p3s1"
		},
		{
			"id": "detained",
			"value": 2e4,
			"bound": "more-than",
			"unit": "people",
			"counts": "people arbitrarily detained by the military junta",
			"since": "coup",
			"sinceText": "since the coup of 1 February 2021",
			"source": "p3s1"
		},
		{
			"id": "displaced",
			"value": 35e5,
			"bound": "more-than",
			"notation": "compact",
			"unit": "people",
			"counts": "people internally displaced",
			"source": "p3s2"
		},
		{
			"id": "organizations",
			"value": 46,
			"bound": "exactly",
			"counts": "organizations issuing the statement",
			"source": "p1s1"
		},
		{
			"id": "regional-commands",
			"value": 2,
			"bound": "exactly",
			"counts": "regional commands captured by ethnic armed groups",
			"source": "p6s1"
		},
		{
			"id": "towns",
			"value": "dozens",
			"bound": "indefinite",
			"counts": "of towns captured by ethnic armed groups",
			"source": "p6s1"
		}
	],
	"demands": [
		{
			"id": "urgent-action",
			"addressees": ["international-community"],
			"heading": "Take urgent action to ensure accountability for atrocities in Myanmar",
			"strength": "must",
			"source": "p1s1"
		},
		{
			"id": "humanitarian-law",
			"addressees": ["parties-to-the-conflict"],
			"heading": "Comply with international humanitarian law and engage with international justice mechanisms",
			"strength": "call on",
			"source": "p8s1"
		},
		{
			"id": "pressure",
			"addressees": [
				"all-countries",
				"regional-actors",
				"neighbouring-states"
			],
			"heading": "Increase pressure on the junta by blocking arms shipments, suspending aviation fuel shipments and supporting international justice mechanisms",
			"strength": "must",
			"source": "p8s2"
		},
		{
			"id": "decisive-action",
			"addressees": ["asean"],
			"heading": "Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable",
			"strength": "must",
			"source": "p8s3"
		},
		{
			"id": "justice-strategy",
			"addressees": ["international-community"],
			"heading": "Commit to a coordinated, long-term international justice strategy",
			"strength": "urge",
			"source": "p8s4"
		},
		{
			"id": "arrest-warrant",
			"addressees": ["icc-member-states"],
			"heading": "If the requests are granted, urgently comply with an arrest warrant for a suspect present within their jurisdiction and hand the person over to the ICC",
			"strength": "must",
			"source": "p10s1"
		},
		{
			"id": "safe-haven",
			"addressees": ["international-community"],
			"heading": "Deny safe haven to those accused of serious crimes by ensuring their immediate arrest and transfer to the ICC",
			"strength": "must",
			"source": "p10s2"
		},
		{
			"id": "evade-justice",
			"addressees": ["world"],
			"heading": "Do not allow perpetrators to evade international justice",
			"strength": "must not",
			"source": "p10s3"
		},
		{
			"id": "investigation",
			"addressees": ["icc-prosecutor"],
			"heading": "Demonstrate further progress and consider crimes under international law committed after 2017 and since the coup",
			"strength": "should",
			"source": "p11s2"
		},
		{
			"id": "full-situation",
			"addressees": ["un-security-council", "icc-member-states"],
			"heading": "Refer the full situation in all of Myanmar to the ICC",
			"strength": "must",
			"source": "p11s3"
		},
		{
			"id": "accountability-efforts",
			"addressees": [
				"governments",
				"donors",
				"international-agencies"
			],
			"heading": "Support and pursue a wide variety of accountability efforts",
			"strength": "should",
			"source": "p12s1"
		},
		{
			"id": "arms-embargo",
			"addressees": ["international-community"],
			"heading": "Impose a global arms embargo, suspend jet fuel exports and engage with all relevant national stakeholders",
			"strength": "must",
			"source": "p12s2"
		},
		{
			"id": "resolution",
			"addressees": ["un-member-states"],
			"heading": "Adopt a resolution aimed at breaking the cycle of impunity for atrocity crimes",
			"strength": "must",
			"source": "p15s2"
		},
		{
			"id": "voices",
			"addressees": ["international-community"],
			"heading": "Amplify the voices of survivors, activists and the people of Myanmar",
			"strength": "must",
			"source": "p15s3"
		},
		{
			"id": "act-now",
			"addressees": ["world"],
			"heading": "Act now",
			"strength": "must",
			"source": "p16s4"
		}
	],
	"actors": [
		{
			"id": "international-community",
			"name": "the international community"
		},
		{
			"id": "parties-to-the-conflict",
			"name": "all parties to the armed conflict in Myanmar"
		},
		{
			"id": "all-countries",
			"name": "all countries"
		},
		{
			"id": "regional-actors",
			"name": "regional actors in ASEAN"
		},
		{
			"id": "neighbouring-states",
			"name": "neighbouring states"
		},
		{
			"id": "asean",
			"name": "ASEAN"
		},
		{
			"id": "icc-member-states",
			"name": "ICC member states"
		},
		{
			"id": "world",
			"name": "the world"
		},
		{
			"id": "icc-prosecutor",
			"name": "the ICC Prosecutor"
		},
		{
			"id": "un-security-council",
			"name": "the UN Security Council"
		},
		{
			"id": "governments",
			"name": "governments"
		},
		{
			"id": "donors",
			"name": "donors"
		},
		{
			"id": "international-agencies",
			"name": "international agencies"
		},
		{
			"id": "un-member-states",
			"name": "UN member states"
		}
	],
	"events": [
		{
			"id": "rohingya-deportation",
			"date": "2017-08/2017-12",
			"heading": "Deportation and persecution of the Rohingya",
			"source": "p9s2"
		},
		{
			"id": "coup",
			"date": "2021-02-01",
			"heading": "Military coup",
			"source": "p1s1"
		},
		{
			"id": "worst-year",
			"date": "2024",
			"heading": "Worst year of violence against the Rohingya since 2017",
			"source": "p5s1"
		},
		{
			"id": "hrc-resolution",
			"date": "2024-04",
			"heading": "UN Human Rights Council resolution stresses the need for close and timely cooperation with the Independent Investigative Mechanism for Myanmar",
			"source": "p13s1"
		},
		{
			"id": "arrest-warrant-request",
			"date": "2024-11",
			"heading": "ICC Office of the Prosecutor requests an arrest warrant for Senior General Min Aung Hlaing",
			"source": "p9s2"
		},
		{
			"id": "hrc-session",
			"date": "2025-02-24/2025-04-04",
			"heading": "UN Human Rights Council session to discuss Myanmar",
			"source": "p15s1"
		}
	],
	"signatories": [
		"#Sisters2Sisters",
		"Ah Nah Podcast - Conversations with Myanmar",
		"Amnesty International",
		"Arakan Rohingya National Organisation",
		"Arakan Rohingya National Union",
		"Assistance Association for Myanmar-based Independent Journalists",
		"Athan - Freedom of Expression Activist Organization",
		"Blood Money Campaign",
		"Burma Action Ireland",
		"Burma Campaign UK",
		"Burma Civil War Museum",
		"Burma Human Rights Network",
		"Burma War Crimes Investigation",
		"Burmese Rohingya Organisation UK",
		"CAN-Myanmar",
		"Center for Ah Nyar Studies",
		"Chin Human Rights Organization",
		"Community Rebuilding Center",
		"Defend Myanmar Democracy",
		"EarthRights International",
		"Fortify Rights",
		"Free Rohingya Coalition",
		"Global Myanmar Spring Revolution",
		"Human Rights Foundation of Monland",
		"Independent Myanmar Journalists Association",
		"Kaladan Press Network",
		"Karen Human Rights Group",
		"Karenni Human Rights Group",
		"Mayu Region Human Rights Documentation Center",
		"Mother's Embrace",
		"Myanmar Ethnic Rohingya Human Rights Organization in Malaysia",
		"New Myanmar Foundation",
		"Odhikar",
		"Political Prisoners Network - Myanmar",
		"Progressive Muslim Youth Association",
		"Refugee Women for Peace and Justice",
		"Refugees International",
		"Rohingya Human Rights Initiative",
		"Rohingya Student League",
		"Rohingya Student Network",
		"Rohingya Student Union",
		"Rohingya Youth for Legal Action",
		"RW Welfare Society",
		"Sitt Nyein Pann Foundation",
		"Women Organization of Political Prisoners",
		"Youth Congress Rohingya"
	],
	"fingerprint": "3wtv2m"
};

export { myanmar_2025_01_31_default as default };