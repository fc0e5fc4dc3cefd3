package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.product.JointPackages;

/**
 * Links to circuits outlive versions: the same request and seed have the id they had in the version before. An id is a hash of
 * the request and of the words of the formula. The ids here were recorded when a stop began to count by its minutes and the way
 * to cost: then every request had another tour, and so another id; circuits kept under the ids before stay as they are.
 */
class RecordedIdsTest {

    private final ToyIsland island = new ToyIsland();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'port','days':2,'seed':3}                                                       | circuit-8ac231201b430fbf
            {'start':[10.1,40],'end':'town','days':3,'hours_per_day':4.5,'month':7,'themes':{'museum':3}} | circuit-d1bde89d36193d6d
            {'start':'port','days':2,'hours_per_day':6,'plan':[{'start_time':'07:30','hours':4,'end':'dell'}]} | circuit-9b393eb239f1116f
            {'start':'port','days':2,'hours_per_day':7,'lunch':{},'must':['dell'],'max_leg_minutes':90} | circuit-0d7aeeefca42b576
            {'start':'port','days':1,'date':'2026-07-07','lunch':{'from':'12:30','to':'13:15','minutes':45}} | circuit-ef53879b877fa316
            {'start':'port','days':2,'pins':[{'stop':'brook-mill','day':2,'position':1},{'stop':'alm','day':1}]} | circuit-baed4876ed783e4b
            {'start':'port','days':3,'return_to_base':true,'avoid':['edge'],'spread':2,'max_drive_minutes_per_day':200} | circuit-916e884fbc8001b2
            {'start':'port','days':1,'packages':['brook~dell-honey'],'package_weight':5,'elsewhere':['cove'],'seed':-4} | circuit-6c48feb032167b61
            """)
    void theSameRequestHasTheIdItHadBefore(String request, String id) {
        island.packages.add(
                new JointPackages.JointPackage("brook~dell-honey", "brook", "dell", "dell-honey", "Honey", 40, 0.6));
        assertThat(island.plan(request).id()).isEqualTo(id);
    }
}
