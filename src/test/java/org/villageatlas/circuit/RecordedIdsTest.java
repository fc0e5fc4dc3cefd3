package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.product.JointPackages;

/** Links to circuits outlive versions: the same request and seed have the id they had in the version before. */
class RecordedIdsTest {

    private final ToyIsland island = new ToyIsland();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'port','days':2,'seed':3}                                                       | circuit-24814ba0de00d291
            {'start':[10.1,40],'end':'town','days':3,'hours_per_day':4.5,'month':7,'themes':{'museum':3}} | circuit-3e541b60e29f6a5f
            {'start':'port','days':2,'hours_per_day':6,'plan':[{'start_time':'07:30','hours':4,'end':'dell'}]} | circuit-08867871f8ab3a9a
            {'start':'port','days':2,'hours_per_day':7,'lunch':{},'must':['dell'],'max_leg_minutes':90} | circuit-254c79faddce84cd
            {'start':'port','days':1,'date':'2026-07-07','lunch':{'from':'12:30','to':'13:15','minutes':45}} | circuit-15e0d0681e29e158
            {'start':'port','days':2,'pins':[{'stop':'brook-mill','day':2,'position':1},{'stop':'alm','day':1}]} | circuit-aca6386f2bb7f6e3
            {'start':'port','days':3,'return_to_base':true,'avoid':['edge'],'spread':2,'max_drive_minutes_per_day':200} | circuit-4bf051f13f702edc
            {'start':'port','days':1,'packages':['brook~dell-honey'],'package_weight':5,'elsewhere':['cove'],'seed':-4} | circuit-840e8672dbec47a9
            """)
    void theSameRequestHasTheIdItHadBefore(String request, String id) {
        island.packages.add(
                new JointPackages.JointPackage("brook~dell-honey", "brook", "dell", "dell-honey", "Honey", 40, 0.6));
        assertThat(island.plan(request).id()).isEqualTo(id);
    }
}
