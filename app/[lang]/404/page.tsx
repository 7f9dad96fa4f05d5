import { troubleMetadata, troublePage } from '../../trouble-page'

export const generateMetadata = troubleMetadata('404')
export default troublePage('404')
