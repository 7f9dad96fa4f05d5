import type { SiteWords } from '../pl/site'

/** The English words of the pages about the site itself, its errors and its footer. */
export const site: SiteWords = {
  trouble: {
    404: {
      title: 'There is no such page',
      lead: 'The catalogue has no page at this address. The page may have moved, or the address may contain a typing error.',
    },
    400: {
      title: 'The address is broken',
      lead: 'This address contains a character that the server cannot read. Check that you copied all of it.',
    },
    414: {
      title: 'The address is too long',
      lead: 'This address has more than 16 thousand characters. Choose fewer filters or shorten the query.',
    },
    500: {
      title: 'Something went wrong',
      lead: 'We could not prepare this page. Try again in a moment; the other pages should work.',
    },
    ways: 'Start from one of these:',
  },
  trust: {
    changed: 'Last changed',
    report: 'Report a mistake',
    subject: (address) => `Mistake on the page ${address}`,
    operator: 'This website is run by',
    noOperator: 'This website does not say who runs it.',
    editors: 'Editors',
    noEditors: 'No address for the editors is given, so there is nowhere to report a mistake.',
  },
  declaration: {
    title: 'Statement and contact',
    intro: (operator) =>
      `${operator} undertakes to make this website accessible in accordance with the Polish Act of 4 April 2019 on the Digital Accessibility of Websites and Mobile Applications of Public Sector Bodies.`,
    noOperator:
      'This installation does not name an operator, that is, the person or institution that runs the website. So this is not a formal accessibility statement. Below are the fields that the Polish Act of 4 April 2019 on digital accessibility requires of public bodies; an operator fills them in the website’s settings.',
    noStatus: (operator) =>
      `This website is run by ${operator}, but does not say how far it meets the Polish Act of 4 April 2019 on digital accessibility. So this is not a formal accessibility statement.`,
    notGiven: 'not given',
    fields: {
      operator: 'Operator',
      url: 'Website',
      published: 'Website published',
      updated: 'Last significant update',
      status: 'Meets the Act',
      declared: 'Statement made',
      auditor: 'On the basis of',
      person: 'Who is responsible',
      email: 'E-mail',
      phone: 'Telephone',
      procedure: 'How to report a barrier',
      building: 'Accessibility of the building',
      applications: 'Mobile applications',
    },
    status: {
      full: 'The website meets the Act.',
      partial: 'The website meets the Act in part. The reasons are listed above.',
      none: 'The website does not meet the Act. The reasons are listed above.',
    },
    auditor: 'a self-assessment: the tests described above',
    applications: 'The website has no mobile application.',
    noProcedure: 'No address for the editors is given, so there is nowhere to report a barrier.',
    procedure:
      'Write to the editors: give the address of the page and say what gets in your way. You can demand that the page or a part of it be made accessible, or ask for the information in another form. A public body answers within 7 days or, where that is too short, within 2 months at the latest. If it refuses, you can complain to it, and then write to the Polish Commissioner for Human Rights.',
  },
  footer: {
    licence:
      'The catalogue’s texts and data: CC BY 4.0. Code: MIT. The campaign’s publication: © [Fundacja Inna Przestrzeń](lang:pl) 2014.',
  },
}
