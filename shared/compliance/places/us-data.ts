/**
 * Area codes of the United States and the zones of its states. Data, not code.
 *
 * Sources: the geographic and time-zone prefix files of Google's libphonenumber (as packaged in July 2026)
 * for codes and their zones; the npm data set `areacodes` 0.2.1 for the state of each code, both checked
 * against one another. Codes opened since (FL 324; IL 861; LA 457; MI 679; MN 924; MS 471; NY 624; OH 436;
 * CA 837; TN 729; TX 621; WI 274, 353) follow the planning letters of the North American Numbering Plan
 * Administrator as of November 2026. Where the files call 689 (Orlando) Central, the state's own line, Eastern,
 * stands. A code that is missing here is unknown, and unknown holds.
 */
export const areaCodesByState: Readonly<Record<string, string>> = {
  AK: '907',
  AL: '205 251 256 334 659 938',
  AR: '327 479 501 870',
  AS: '684',
  AZ: '480 520 602 623 928',
  CA: '209 213 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
  CO: '303 719 720 748 970 983',
  CT: '203 475 860 959',
  DC: '202 771',
  DE: '302',
  FL: '239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
  GA: '229 404 470 478 678 706 762 770 912 943',
  GU: '671',
  HI: '808',
  IA: '319 515 563 641 712',
  ID: '208 986',
  IL: '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872',
  IN: '219 260 317 463 574 765 812 930',
  KS: '316 620 785 913',
  KY: '270 364 502 606 859',
  LA: '225 318 337 457 504 985',
  MA: '339 351 413 508 617 774 781 857 978',
  MD: '227 240 301 410 443 667',
  ME: '207',
  MI: '231 248 269 313 517 586 616 679 734 810 906 947 989',
  MN: '218 320 507 612 651 763 924 952',
  MO: '235 314 417 557 573 636 660 816 975',
  MP: '670',
  MS: '228 471 601 662 769',
  MT: '406',
  NC: '252 336 472 704 743 828 910 919 980 984',
  ND: '701',
  NE: '308 402 531',
  NH: '603',
  NJ: '201 551 609 640 732 848 856 862 908 973',
  NM: '505 575',
  NV: '702 725 775',
  NY: '212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
  OH: '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937',
  OK: '405 539 572 580 918',
  OR: '458 503 541 971',
  PA: '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878',
  PR: '787 939',
  RI: '401',
  SC: '803 821 839 843 854 864',
  SD: '605',
  TN: '423 615 629 729 731 865 901 931',
  TX: '210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979',
  UT: '385 435 801',
  VA: '276 434 540 571 686 703 757 804 826 948',
  VI: '340',
  VT: '802',
  WA: '206 253 360 425 509 564',
  WI: '262 274 353 414 534 608 715 920',
  WV: '304 681',
  WY: '307',
};

/**
 * E Eastern · C Central · M Mountain · Z Arizona without summer time · P Pacific · A Alaska · D Aleutian ·
 * H Hawaii · R Puerto Rico · V Virgin Islands · G Guam · S Northern Marianas · W American Samoa.
 */
export const zoneByLetter: Readonly<Record<string, string>> = {
  E: 'America/New_York',
  C: 'America/Chicago',
  M: 'America/Denver',
  Z: 'America/Phoenix',
  P: 'America/Los_Angeles',
  A: 'America/Anchorage',
  D: 'America/Adak',
  H: 'Pacific/Honolulu',
  R: 'America/Puerto_Rico',
  V: 'America/St_Thomas',
  G: 'Pacific/Guam',
  S: 'Pacific/Saipan',
  W: 'Pacific/Pago_Pago',
};

/**
 * Every zone in which some county of the state keeps its clocks (49 CFR 71). Arizona: the Navajo Nation
 * keeps summer time. Nevada: West Wendover keeps Mountain time. Indiana’s and Michigan’s own zone names
 * show the same clock as these since 2007.
 */
export const zonesByState: Readonly<Record<string, string>> = {
  AK: 'AD',
  AL: 'C',
  AR: 'C',
  AS: 'W',
  AZ: 'ZM',
  CA: 'P',
  CO: 'M',
  CT: 'E',
  DC: 'E',
  DE: 'E',
  FL: 'EC',
  GA: 'E',
  GU: 'G',
  HI: 'H',
  IA: 'C',
  ID: 'MP',
  IL: 'C',
  IN: 'EC',
  KS: 'CM',
  KY: 'EC',
  LA: 'C',
  MA: 'E',
  MD: 'E',
  ME: 'E',
  MI: 'EC',
  MN: 'C',
  MO: 'C',
  MP: 'S',
  MS: 'C',
  MT: 'M',
  NC: 'E',
  ND: 'CM',
  NE: 'CM',
  NH: 'E',
  NJ: 'E',
  NM: 'M',
  NV: 'PM',
  NY: 'E',
  OH: 'E',
  OK: 'C',
  OR: 'PM',
  PA: 'E',
  PR: 'R',
  RI: 'E',
  SC: 'E',
  SD: 'CM',
  TN: 'EC',
  TX: 'CM',
  UT: 'M',
  VA: 'E',
  VI: 'V',
  VT: 'E',
  WA: 'P',
  WI: 'C',
  WV: 'E',
  WY: 'M',
};

/** Area codes that lie in some of their state’s zones only, by those zones. All others have all of them. */
export const pinnedAreaCodes: Readonly<Record<string, string>> = {
  // Arizona, outside the Navajo Nation.
  Z: '480 520 602 623',
  // Florida east of the Apalachicola, Indiana, Kentucky, Michigan, Tennessee: the Eastern part.
  E: '239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954 260 317 463 765 502 859 231 248 269 313 517 586 616 679 734 810 947 989 865',
  // Kansas, Nebraska, Tennessee, Texas: the Central part.
  C: '316 913 402 531 615 629 731 901 931 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979',
  // El Paso.
  M: '915',
  // Nevada around Las Vegas; Oregon’s north-west.
  P: '702 725 503 971',
};

/** Codes of the numbering plan that belong to no place: toll-free, personal, paging, premium. */
export const nonGeographicCodes =
  '500 521 522 523 524 525 526 527 528 529 532 533 535 538 542 543 544 545 546 547 549 550 552 553 554 556 566 569 577 578 588 589 700 800 822 833 844 855 866 877 880 881 882 887 888 889 900';

/** ISO 3166-2:CN without Hong Kong, Macao and Taiwan, whose law and numbers are their own. */
export const chineseSubdivisions =
  'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HL HN JL JS JX LN NM NX QH SC SD SH SN SX TJ XJ XZ YN ZJ';
