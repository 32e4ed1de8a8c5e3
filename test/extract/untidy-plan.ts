/** A plan of a made-up force with every habit that trips a parser up. */
export const UNTIDY_PLAN = `

Westmere Vale Police Delivery Plan Quarter 3 update

Executive Summary

This update covers October to December 2021 of the Delivery Plan 2021-22 (Quarter 3). The key highlights for Q3 include:

- **Contact** – The contact centre moved to its new building.
- **People**: forty officers joined.

Westmere Vale Police Delivery Plan 2021-22 Q3

Section 1

1 Safer streets for everyone

LINKS TO KEY PCC THEMES

1.1 Making town centres safe at night

LINKS TO KEY PCC THEMES

Q3 update

- Patrols were doubled in Alder Square on Friday nights and complaints fell by a third
- Following the skills audit, twelve volunteers with first aid training have been found to help the street pastors around the station.

1.1 Better support for people in distress, leading to

- Referral to the right services,
- Care without delay.

4.3 A 'speak up' culture across all agencies, public or private, that deal with young people

1.2 Tackling fraud against older people**Q3 update**

- A fraud van visited nine villages.

LINKS TO KEY PCC THEMES

1.2 Better understanding of the harm that fraud does to older people

2.1 Coordinated efforts by all agencies to improve awareness of measures to protect people from

Westmere Vale Police Delivery Plan 2021-22 Q3

- The bank protocol was used in eleven cases (seven of them in Marsh End)
- Card readers were checked in every market hall of the county.

online fraud, above all the old and the young.

4.3 A ‘speak up’ culture across all agencies, public or private, that deal with young people.

Westmere Vale Police Delivery Plan 2021-22 Q3

- Following the skills audit, twelve volunteers with first aid training have been found to help the street pastors in respect of the station.

1.3 Managing offenders who do the most harm

The most harm is done by few people, and this work is about them.

Q3 Updates

- The cohort was reviewed and now counts 61 people.
- Westmere Council of Churches is currently trialling a mentoring scheme for men who leave prison without a home.
- WCC are currently trialling a mentoring scheme for men who leave prison without a home.

LINKS TO KEY PCC THEMES

1.1 Better support for people in distress, leading to

- referral to the right services,

Westmere Vale Police Delivery Plan 2021-22 Q3

- A clinic for offenders opened in Lower Westmere on 11 December 2021.

- Care without delay.

2 Stronger communities	LINKS TO KEY PCC THEMES
2.1 Talking with people about the risks they run	LINKS TO KEY PCC THEMES
<p>Q3 update</p> <ul style="x"> A campaign on rural theft was launched in October. The film for schools was shown to 900 young adults Following the film, six classes asked for a visit. This will go on in spring. 	<p>1.3 Police know the hidden forms of abuse</p> <p>2.1 Coordinated efforts by all agencies to improve awareness of measures to protect people from online fraud, above all the old and the young.</p>

Westmere Vale Police Delivery Plan 2021-22 Q3

- Operation Heron stopped 40 drivers in one night.

<h3>3 A modern force</h3>	<p>LINKS TO KEY PCC THEMES</p>
<h4>3.1 Using new technology well</h4> <p>Q3 update</p> <ul> • Tablets went to all response officers. • The data centre is open and will serve Westmere, and in the future 	<p>LINKS TO KEY PCC THEMES</p> <p>5.3 Faster use of technology.</p>

Westmere Vale Police Delivery Plan 2021-22 Q3

Ford and Marsh End, so that both can work more closely together.

- The radio project has its lead.

5.3 Faster use of technology.

4 A workforce to be proud of

- A mentoring programme was launched in November 2021.

LINKS TO KEY PCC THEMES

5.4 Young people trust the police more.

4.1 Recruiting people from every community

Key outcomes from Q2

- Two open evenings were held.

LINKS TO KEY PCC THEMES

5.4 Young people trust the police more.

LINKS TO KEY PCC THEMES

5.4 Young people trust the police more.

4.2 Keeping the people we have

- Exit interviews began in December.

Section 2 Force Performance Summary for April to December 2021 (Provisional)

Measure	Comparison	December
Reduce the level of burglary	120	98

Burglary fell by 22 offences between April and December 2021, from 120 to 98.
`;
